import type { RecordFiles } from '../core/assessment/recordFiles.js';
import { linkLeadingOut } from '../node/links.js';
import { createRecordFiles } from '../node/recordFiles.js';

/** On the desktop, folders on the disk are written to by the disk itself. */
export const diskRecordFiles: ((folder: string) => RecordFiles) | undefined = createRecordFiles;

/** On the desktop, the disk says where a symbolic link leads. */
export const diskLinkLeadingOut: ((folder: string, file: string) => Promise<string | undefined>) | undefined = linkLeadingOut;
