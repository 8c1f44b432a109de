/** Money whose name several countries share: whose is meant, the sentence or the article's country tells. */

export interface CurrencyOwner {
  readonly country: string;
  readonly currency: string;
  /** Words that tell the country. */
  readonly words: ReadonlySet<string>;
}

/** Owners of a name, one a line: country, currency, and the words that tell the country. */
const owners = (list: string): readonly CurrencyOwner[] =>
  list
    .trim()
    .split('\n')
    .map((line) => {
      const [country = '', currency = '', ...words] = line.trim().split(' ');
      return { country, currency, words: new Set(words) };
    });

const KRONE = owners(`
  NO NOK norway norwegian norwegians oslo bergen
  DK DKK denmark danish danes copenhagen
`);

const KRONA = owners(`
  SE SEK sweden swedish swedes stockholm gothenburg malmo riksbank
  IS ISK iceland icelandic icelanders reykjavik
`);

/** “P54 billion” */
export const SIGN_P: readonly CurrencyOwner[] = owners(`
  PH PHP philippines philippine filipino filipinos manila bsp peso pesos
  BW BWP botswana batswana gaborone pula
`);

const FRANC = owners(`
  CH CHF switzerland swiss zurich geneva bern
  RW RWF rwanda rwandan rwandans kigali
  BI BIF burundi burundian bujumbura
  GN GNF guinean conakry
  DJ DJF djibouti djiboutian
  CD CDF congolese kinshasa
  KM KMF comoros comorian
  SN XOF senegal senegalese dakar ivory ivorian abidjan mali malian bamako burkina burkinabe benin togo togolese niger nigerien cfa
  CM XAF cameroon cameroonian yaounde gabon gabonese libreville chad chadian brazzaville
`);

const PESO = owners(`
  MX MXN mexico mexican mexicans
  PH PHP philippines philippine filipino filipinos manila
  AR ARS argentina argentine argentinian argentines
  CL CLP chile chilean chileans santiago
  CO COP colombia colombian colombians bogota bogotá
  UY UYU uruguay uruguayan montevideo
  CU CUP cuba cuban cubans havana
  DO DOP dominican
`);

const DINAR = owners(`
  KW KWD kuwait kuwaiti kuwaitis
  JO JOD jordan jordanian jordanians amman
  IQ IQD iraq iraqi iraqis baghdad
  BH BHD bahrain bahraini
  DZ DZD algeria algerian algerians algiers
  TN TND tunisia tunisian tunisians tunis
  LY LYD libya libyan libyans tripoli
  RS RSD serbia serbian serbians belgrade
`);

const SHILLING = owners(`
  KE KES kenya kenyan kenyans nairobi mombasa
  UG UGX uganda ugandan ugandans kampala
  TZ TZS tanzania tanzanian tanzanians dodoma
  SO SOS somalia somali somalis mogadishu
`);

const RIAL = owners(`
  IR IRR iran iranian iranians tehran
  OM OMR oman omani omanis muscat
  YE YER yemen yemeni yemenis sanaa
  SA SAR saudi saudis riyadh
  QA QAR qatar qatari qataris doha
`);

const RUPEE = owners(`
  IN INR india indian indians delhi mumbai
  PK PKR pakistan pakistani pakistanis islamabad karachi lahore
  LK LKR sri colombo lankan
  NP NPR nepal nepali nepalese kathmandu
  MU MUR mauritius mauritian
`);

const LEU = owners(`
  RO RON romania romanian romanians bucharest
  MD MDL moldova moldovan moldovans
`);

const KWACHA = owners(`
  ZM ZMW zambia zambian zambians lusaka
  MW MWK malawi malawian malawians lilongwe
`);

/** Names of money that several countries share, none of which is meant before the others. */
export const SHARED_NAMES: ReadonlyMap<string, readonly CurrencyOwner[]> = new Map([
  ...['krone', 'kroner'].map((name) => [name, KRONE] as const),
  ...['krona', 'kronur'].map((name) => [name, KRONA] as const),
  ...['franc', 'francs'].map((name) => [name, FRANC] as const),
  ...['peso', 'pesos'].map((name) => [name, PESO] as const),
  ...['dinar', 'dinars'].map((name) => [name, DINAR] as const),
  ...['shilling', 'shillings'].map((name) => [name, SHILLING] as const),
  ...['rial', 'rials', 'riyal', 'riyals'].map((name) => [name, RIAL] as const),
  ...['leu', 'lei'].map((name) => [name, LEU] as const),
  ...['kwacha', 'kwachas'].map((name) => [name, KWACHA] as const),
]);

/** Those of a name that mostly means another country's: a rupee is India's where none of these is told. */
export const NAMESAKES: ReadonlyMap<string, readonly CurrencyOwner[]> = new Map(
  ['rupee', 'rupees'].map((name) => [name, RUPEE] as const),
);
