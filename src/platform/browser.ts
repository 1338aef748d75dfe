import type { RecordFiles } from '../core/assessment/recordFiles.js';

/** In the browser there is no disk to write to but by the editor. */
export const diskRecordFiles: ((folder: string) => RecordFiles) | undefined = undefined;
