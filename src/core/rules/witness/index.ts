import type { EntryRule } from '../types.js';
import { unlessBlank } from './blankForm.js';
import { characterReference } from './characterReference.js';
import { decides } from './decides.js';
import { isLearner } from './isLearner.js';
import { isRelative } from './isRelative.js';
import { missingActivity } from './missingActivity.js';
import { missingContact } from './missingContact.js';
import { missingDate } from './missingDate.js';
import { missingName } from './missingName.js';
import { missingRelationship } from './missingRelationship.js';
import { missingRole } from './missingRole.js';
import { missingSignature } from './missingSignature.js';
import { signedBeforeActivity } from './signedBeforeActivity.js';
import { signedInFuture } from './signedInFuture.js';
import { skillsList } from './skillsList.js';
import { status } from './status.js';
import { wholeUnit } from './wholeUnit.js';

/** The checks of witness statements that need no other entry's text, those of the form in the order of a form. They wait until the witness has begun. */
export const witnessRules: readonly EntryRule[] = [missingName, missingRole, missingRelationship, missingContact, missingActivity, missingSignature, missingDate, isLearner, isRelative, status, skillsList, characterReference, decides, wholeUnit, signedBeforeActivity, signedInFuture].map(unlessBlank);
