import type { RecordFiles } from '../core/assessment/recordFiles.js';

/** In the browser there is no disk to write to but by the editor. */
export const diskRecordFiles: ((folder: string) => RecordFiles) | undefined = undefined;

/** In the browser nobody says where a symbolic link leads. */
export const diskLinkLeadingOut: ((folder: string, file: string) => Promise<string | undefined>) | undefined = undefined;
