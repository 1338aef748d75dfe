import { count } from './lacking.js';

/** @param empty how many prompts are left in the entry */
export function promptMessage(empty: number): string {
  return empty > 1 ? `This prompt is not answered yet, and counts for nothing. ${count(empty, 'prompt')} are left here.` : 'This prompt is not answered yet, and counts for nothing. Write below it, or take it out.';
}
