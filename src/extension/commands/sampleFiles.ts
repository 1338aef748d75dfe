/** The files of media/sample-portfolio: in a browser, an extension's folder cannot be listed. A test holds the two together. */
export const sampleFiles = [
  'README.md',
  'evidence/E01-slipping-gears.md',
  'evidence/E02-who-my-customers-are.md',
  'evidence/E03-crumb-street-bakery.md',
  'evidence/E04-the-wheel-for-sunday.md',
  'evidence/E05-satisfaction-college-task.md',
  'evidence/E06-observation-first-bike.md',
  'evidence/E07-satisfied-or-loyal.md',
  'evidence/E08-if-a-trade-customer-complained.md',
  'evidence/E09-what-a-new-customer-costs.md',
  'evidence/E10-brake-pad-email.md',
  'evidence/E11-sallow-lane-school.md',
  'portfolio.yaml',
  'witness/W01-imran-sadiq.md',
  'witness/W02-jess-whitlow.md',
] as const;
