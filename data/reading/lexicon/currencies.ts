/** Currencies by sign, by word and by code (ISO 4217). */

/** Signs and the codes written before a sign: “US$” is two tokens, “us” and “$”. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ...([
    ['£', 'GBP'],
    ['€', 'EUR'],
    ['¥', 'JPY'],
    ['₹', 'INR'],
    ['₩', 'KRW'],
    ['₽', 'RUB'],
    ['₺', 'TRY'],
  ] as const),
  ...([
    ['₦', 'NGN'],
    ['₪', 'ILS'],
    ['₱', 'PHP'],
    ['฿', 'THB'],
    ['₫', 'VND'],
    ['₴', 'UAH'],
    ['₵', 'GHS'],
  ] as const),
]);

export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ...([
    ['us', 'USD'],
    ['u.s.', 'USD'],
    ['a', 'AUD'],
    ['au', 'AUD'],
    ['c', 'CAD'],
    ['ca', 'CAD'],
    ['nz', 'NZD'],
  ] as const),
  ...([
    ['hk', 'HKD'],
    ['s', 'SGD'],
    ['sg', 'SGD'],
    ['nt', 'TWD'],
    ['r', 'BRL'],
    ['j', 'JMD'],
    ['tt', 'TTD'],
  ] as const),
  ...([
    ['mx', 'MXN'],
    ['can', 'CAD'],
    ['aus', 'AUD'],
    ['z', 'ZWL'],
    ['fj', 'FJD'],
  ] as const),
]);

/** Whose dollar “$” means in an article of each country; elsewhere that of the United States. */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ...([
    ['AU', 'AUD'],
    ['CA', 'CAD'],
    ['NZ', 'NZD'],
    ['HK', 'HKD'],
    ['SG', 'SGD'],
    ['TW', 'TWD'],
    ['MX', 'MXN'],
  ] as const),
  ...([
    ['JM', 'JMD'],
    ['TT', 'TTD'],
    ['FJ', 'FJD'],
    ['AR', 'ARS'],
    ['CL', 'CLP'],
    ['CO', 'COP'],
    ['NA', 'NAD'],
  ] as const),
]);

/** Codes and short names that stand before the number: “USD 5 million”, “Rs 500 crore”. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...[
    'USD',
    'GBP',
    'EUR',
    'JPY',
    'CNY',
    'INR',
    'CHF',
    'AUD',
    'CAD',
    'NZD',
    'SEK',
    'NOK',
    'DKK',
    'ZAR',
    'BRL',
  ].map((code) => [code, code] as const),
  ...[
    'MXN',
    'SGD',
    'HKD',
    'KRW',
    'RUB',
    'TRY',
    'PLN',
    'AED',
    'SAR',
    'NGN',
    'KES',
    'GHS',
    'PKR',
    'BDT',
    'THB',
  ].map((code) => [code, code] as const),
  ...['IDR', 'MYR', 'PHP', 'VND', 'EGP', 'ILS', 'HUF', 'CZK', 'TWD'].map((code) => [code, code] as const),
  ...([
    ['Rs', 'INR'],
    ['SKr', 'SEK'],
    ['NKr', 'NOK'],
    ['DKr', 'DKK'],
    ['Rs.', 'INR'],
    ['Tk', 'BDT'],
    ['Tk.', 'BDT'],
    ['Taka', 'BDT'],
    ['Naira', 'NGN'],
    ['KSh', 'KES'],
    ['Sh', 'KES'],
    ['Sh.', 'KES'],
    ['Ksh.', 'KES'],
    ['KSh.', 'KES'],
    ['R', 'ZAR'],
    ['RM', 'MYR'],
    ['N', 'NGN'],
    ['Ksh', 'KES'],
    ['Shs', 'UGX'],
    ['UGX', 'UGX'],
    ['TZS', 'TZS'],
    ['Rp', 'IDR'],
  ] as const),
  ...([
    ['RMB', 'CNY'],
    ['CFA', 'XOF'],
  ] as const),
]);

const DOLLAR_OWNERS: readonly (readonly [string, string])[] = [
  ...([
    ['us', 'USD'],
    ['u.s.', 'USD'],
    ['american', 'USD'],
    ['canadian', 'CAD'],
    ['australian', 'AUD'],
  ] as const),
  ...([
    ['new zealand', 'NZD'],
    ['singapore', 'SGD'],
    ['hong kong', 'HKD'],
    ['taiwan', 'TWD'],
    ['jamaican', 'JMD'],
  ] as const),
];

const OWNED: readonly (readonly [string, string])[] = [
  ...([
    ['swiss franc', 'CHF'],
    ['british pound', 'GBP'],
    ['pound sterling', 'GBP'],
    ['pounds sterling', 'GBP'],
  ] as const),
  ...([
    ['egyptian pound', 'EGP'],
    ['lebanese pound', 'LBP'],
    ['syrian pound', 'SYP'],
    ['indian rupee', 'INR'],
  ] as const),
  ...([
    ['pakistani rupee', 'PKR'],
    ['sri lankan rupee', 'LKR'],
    ['nepali rupee', 'NPR'],
    ['mexican peso', 'MXN'],
  ] as const),
  ...([
    ['argentine peso', 'ARS'],
    ['chilean peso', 'CLP'],
    ['colombian peso', 'COP'],
    ['philippine peso', 'PHP'],
  ] as const),
  ...([
    ['swedish krona', 'SEK'],
    ['swedish kronor', 'SEK'],
    ['norwegian krone', 'NOK'],
    ['norwegian kroner', 'NOK'],
  ] as const),
  ...([
    ['danish krone', 'DKK'],
    ['danish kroner', 'DKK'],
    ['swedish crown', 'SEK'],
    ['norwegian crown', 'NOK'],
  ] as const),
  ...([
    ['danish crown', 'DKK'],
    ['czech koruna', 'CZK'],
    ['czech crown', 'CZK'],
    ['turkish lira', 'TRY'],
  ] as const),
  ...([
    ['saudi riyal', 'SAR'],
    ['uae dirham', 'AED'],
    ['kenyan shilling', 'KES'],
    ['ugandan shilling', 'UGX'],
  ] as const),
  ...([
    ['tanzanian shilling', 'TZS'],
    ['chinese yuan', 'CNY'],
    ['japanese yen', 'JPY'],
    ['korean won', 'KRW'],
  ] as const),
  ...([
    ['south korean won', 'KRW'],
    ['brazilian real', 'BRL'],
    ['brazilian reais', 'BRL'],
    ['cfa franc', 'XOF'],
  ] as const),
];

const ALONE: readonly (readonly [string, string])[] = [
  ...([
    ['pound', 'GBP'],
    ['euro', 'EUR'],
    ['rupee', 'INR'],
    ['yen', 'JPY'],
    ['yuan', 'CNY'],
    ['renminbi', 'CNY'],
  ] as const),
  ...([
    ['ruble', 'RUB'],
    ['rouble', 'RUB'],
    ['naira', 'NGN'],
    ['zloty', 'PLN'],
    ['shekel', 'ILS'],
    ['baht', 'THB'],
  ] as const),
  ...([
    ['rupiah', 'IDR'],
    ['ringgit', 'MYR'],
    ['forint', 'HUF'],
    ['hryvnia', 'UAH'],
    ['taka', 'BDT'],
    ['lira', 'TRY'],
  ] as const),
  ...([
    ['kronor', 'SEK'],
    ['rand', 'ZAR'],
    ['cedi', 'GHS'],
    ['dirham', 'AED'],
    ['reais', 'BRL'],
  ] as const),
  ...([
    ['birr', 'ETB'],
    ['dong', 'VND'],
    ['koruna', 'CZK'],
    ['tenge', 'KZT'],
    ['lari', 'GEL'],
    ['kyat', 'MMK'],
  ] as const),
  ...([
    ['quid', 'GBP'],
    ['sterling', 'GBP'],
  ] as const),
];

const withPlural = (list: readonly (readonly [string, string])[]) =>
  list.flatMap(([name, code]) => [[name, code] as const, [`${name}s`, code] as const]);

/** Names that follow the number, in lower case. “dollars” alone depends on the article's country. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ...withPlural(DOLLAR_OWNERS.map(([owner, code]) => [`${owner} dollar`, code] as const)),
  ...withPlural(OWNED),
  ...withPlural(ALONE),
  ['swiss francs', 'CHF'],
]);

/** Hundredths: “90 pence”, “50 cents”, “75 paise”. `$` stands for the article's own dollar. */
export const CURRENCY_HUNDREDTHS: ReadonlyMap<string, string> = new Map([
  ...([
    ['pence', 'GBP'],
    ['penny', 'GBP'],
    ['cent', '$'],
    ['cents', '$'],
    ['paise', 'INR'],
    ['sen', 'MYR'],
    ['¢', '$'],
  ] as const),
  ...([
    ['euro cents', 'EUR'],
    ['euro cent', 'EUR'],
    ['us cents', 'USD'],
  ] as const),
]);
