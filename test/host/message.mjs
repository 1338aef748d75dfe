/** An error whose message is meant for people: printed as one line, without a stack. */
export class PlainError extends Error {}

/**
 * Runs the body of a command-line script, and sets the exit status from the number it returns (default 0).
 * @param {() => Promise<number | void>} body
 * @param {number} [statusOnError]
 * @returns {Promise<void>}
 */
export async function main(body, statusOnError = 1) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = statusOnError;
  }
}
