import assert from 'node:assert/strict';
import { isCardNumber, isIban } from '../../../src/core/privacy/checksums.js';

describe('check figures', () => {
  it('tell card numbers from other long numbers', () => {
    for (const number of ['4111111111111111', '5555555555554444', '378282246310005', '6011111111111117', '2223003122003222']) assert.equal(isCardNumber(number), true, number);
    for (const number of ['4111111111111112', '1234567890123452', '9780306406157', '0000000000000000', '411111111111', '79927398713']) assert.equal(isCardNumber(number), false, number);
  });

  it('tell bank account numbers of all countries', () => {
    for (const number of ['GB82WEST12345698765432', 'DE89370400440532013000', 'NO9386011117947', 'MT84MALT011000012345MTLCAST001S']) assert.equal(isIban(number), true, number);
    for (const number of ['GB82WEST12345698765433', 'GB82', 'gb82west12345698765432', '']) assert.equal(isIban(number), false, number);
  });
});
