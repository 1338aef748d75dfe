import { learnerDeclaration, statementDeclaration } from './authenticity/noDeclaration.js';
import { otherLearner } from './authenticity/otherLearner.js';
import { sameText } from './authenticity/sameText.js';
import { blanket } from './claims/blanket.js';
import { misspelt as misspeltClaim } from './claims/misspelt.js';
import { unclaimed } from './claims/unclaimed.js';
import { confidentiality } from './confidentiality/confidentiality.js';
import { tooOld } from './currency/tooOld.js';
import { dates } from './dates/dates.js';
import { inFuture } from './dates/inFuture.js';
import { misspelt } from './frontMatter/misspelt.js';
import { noKind } from './frontMatter/noKind.js';
import { sameId } from './frontMatter/sameId.js';
import { emptyManifest } from './manifest/empty.js';
import { unknownPoint } from './manifest/unknownPoint.js';
import { unanswered } from './prompts/unanswered.js';
import { sufficiency } from './sufficiency/sufficiency.js';
import type { EntryRule, PortfolioRule } from './types.js';
import { unlessBlank } from './witness/blankForm.js';
import { witnessRules } from './witness/index.js';
import { learnerWording } from './witness/learnerWording.js';

/** Every check of one entry, in the order in which they are told. */
export const entryRules: readonly EntryRule[] = [misspelt, noKind, ...witnessRules, otherLearner, dates, inFuture, unanswered, misspeltClaim, unclaimed, blanket, tooOld, unlessBlank(statementDeclaration)];

/** Every check that compares entries. */
export const portfolioRules: readonly PortfolioRule[] = [emptyManifest, unknownPoint, sameId, sufficiency, learnerDeclaration, sameText, learnerWording, confidentiality];
