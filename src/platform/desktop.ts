import type { RecordFiles } from '../core/assessment/recordFiles.js';
import { createRecordFiles } from '../node/recordFiles.js';

/** On the desktop, folders on the disk are written to by the disk itself. */
export const diskRecordFiles: ((folder: string) => RecordFiles) | undefined = createRecordFiles;
