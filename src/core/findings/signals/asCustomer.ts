import type { Signal } from './types.js';

/** The writer is the customer: bought, booked, complained or was served somewhere else. */
export const asCustomer: Signal = {
  name: 'as-customer',
  phrases: [
    'as a (customer|consumer|shopper|passenger|patient|guest) [myself|i|there|of]',
    'when (i|we) (bought|ordered|booked|shopped|stayed|visited|ate) ',
    '(i|we) (bought|ordered|booked) ... from (them|a|the|their|this)',
    '(i|we) (was|were) ... (customer|guest|passenger|patient) ',
    'i (complained|emailed|wrote) to (them|the|their|customer)',
    '(i|we) (will|would|wont|wouldnt) ... (shop|go|use|buy|order|book) ... (there|them|again)',
    '(served|greeted|told|thanked) me',
    'my (order|parcel|delivery|refund|room|flight|broadband|phone|bill) (was|had|arrived|came|never)',
  ],
};
