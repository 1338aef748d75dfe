import assert from 'node:assert/strict';
import { namesInFileNames } from '../../../src/core/privacy/fileNames.js';

describe('Names in the names of files', () => {
  const noisy = { 'evidence/mr-john-lomax.md': 'mr-john-lomax', 'Best in pauline-whittaker-again.md.': 'pauline-whittaker', 'E07_thank_you_from_jane_smith.markdown': 'jane_smith', '(evidence/Mrs_Lomax.md:3)': 'Mrs_Lomax' };
  for (const [text, name] of Object.entries(noisy)) {
    it(`are seen at their place: ${text}`, () => {
      assert.deepEqual(namesInFileNames(text).map(({ start, end }) => text.slice(start, end)), [name]);
    });
  }

  for (const text of ['E01-slipping-gears.md', 'grace-under-pressure.md', 'may-sales-figures.md', 'victoria-road-order.md', 'evidence/E03_Crumb_Street_Bakery.md', 'jane smith, in small letters', 'jane-smith.pdf']) {
    it(`are not seen in ${text}`, () => {
      assert.deepEqual(namesInFileNames(text), []);
    });
  }
});
