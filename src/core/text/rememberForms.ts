import { mostForms, type WordForm } from './words.js';

/** Makes a look-up that works out what is to be known of a form at its first call, and remembers it as long as the form is known. */
export function rememberForms<T>(workOut: (form: WordForm) => T): (form: WordForm) => T {
  const known: (Known<T> | undefined)[] = Array<undefined>(mostForms).fill(undefined);
  return (form) => {
    let entry = known[form.number];
    if (entry?.form !== form) known[form.number] = entry = { form, value: workOut(form) };
    return entry.value;
  };
}

interface Known<T> {
  readonly form: WordForm;
  readonly value: T;
}
