import type { ConversationKind, FormOfAddress } from '@ademruimte/contracts';

/** The languages the fixed words of a sheet exist in. */
export const sheetLanguages = ['nl', 'en', 'ar', 'tr', 'pl', 'ti', 'uk'] as const;
export type SheetLanguage = (typeof sheetLanguages)[number];

/**
 * What stands on a sheet beside what people said. The sheet is the client's own, so its headings
 * speak as the client does ("mijn doel"): most languages would otherwise have to know whether
 * they speak to a man or a woman.
 */
export interface CopyWords {
  /** What comes before and after the name to be called by. */
  readonly greeting: readonly [before: string, after: string];
  readonly together: string;
  readonly goal: string;
  readonly step: string;
  readonly who: string;
  readonly when: string;
  readonly if: string;
  readonly then: string;
  readonly setback: string;
  readonly reminder: string;
  readonly call: string;
  readonly next: string;
  readonly thanks: string;
  /** How people meet next time; the same words as the screen has in Dutch. */
  readonly meeting: Readonly<Record<ConversationKind, string>>;
}

const nl: CopyWords = {
  greeting: ['Dag ', ','],
  together: 'Dit spraken we samen af',
  goal: 'Mijn doel',
  step: 'De volgende stap',
  who: 'Wie doet dit',
  when: 'Wanneer',
  if: 'Als',
  then: 'dan',
  setback: 'Als het niet lukt',
  reminder: 'Wie helpt mij eraan denken',
  call: 'Wie ik kan bellen',
  next: 'Volgende afspraak',
  thanks: 'Dank je wel voor het gesprek.',
  meeting: {
    visit: 'thuis',
    office: 'op kantoor',
    phone: 'bellen',
    video: 'beeldbellen',
    app: 'via de app',
  },
};

const en: CopyWords = {
  greeting: ['Hello ', ','],
  together: 'This is what we agreed together',
  goal: 'My goal',
  step: 'The next step',
  who: 'Who does this',
  when: 'When',
  if: 'If',
  then: 'then',
  setback: 'If it does not work out',
  reminder: 'Who reminds me',
  call: 'Who I can call',
  next: 'Next appointment',
  thanks: 'Thank you for talking with us.',
  meeting: {
    visit: 'at home',
    office: 'at the office',
    phone: 'by phone',
    video: 'video call',
    app: 'in the app',
  },
};

const ar: CopyWords = {
  greeting: ['مرحبا ', '،'],
  together: 'هذا ما اتفقنا عليه معا',
  goal: 'هدفي',
  step: 'الخطوة التالية',
  who: 'من سيقوم بذلك',
  when: 'متى',
  if: 'إذا',
  then: 'عندها',
  setback: 'إذا لم ينجح ذلك',
  reminder: 'من سيذكرني',
  call: 'بمن يمكنني الاتصال',
  next: 'الموعد التالي',
  thanks: 'شكرا على هذا الحديث.',
  meeting: {
    visit: 'في المنزل',
    office: 'في المكتب',
    phone: 'عبر الهاتف',
    video: 'مكالمة فيديو',
    app: 'عبر التطبيق',
  },
};

const tr: CopyWords = {
  greeting: ['Merhaba ', ','],
  together: 'Birlikte bunları kararlaştırdık',
  goal: 'Hedefim',
  step: 'Bir sonraki adım',
  who: 'Bunu kim yapacak',
  when: 'Ne zaman',
  if: 'Eğer',
  then: 'o zaman',
  setback: 'Olmazsa',
  reminder: 'Bana kim hatırlatacak',
  call: 'Kimi arayabilirim',
  next: 'Bir sonraki randevu',
  thanks: 'Bu görüşme için teşekkürler.',
  meeting: {
    visit: 'evde',
    office: 'ofiste',
    phone: 'telefonla',
    video: 'görüntülü görüşme',
    app: 'uygulama üzerinden',
  },
};

const pl: CopyWords = {
  greeting: ['Dzień dobry, ', '!'],
  together: 'To razem ustaliliśmy',
  goal: 'Mój cel',
  step: 'Następny krok',
  who: 'Kto to zrobi',
  when: 'Kiedy',
  if: 'Jeśli',
  then: 'wtedy',
  setback: 'Jeśli się nie uda',
  reminder: 'Kto mi o tym przypomni',
  call: 'Do kogo mogę zadzwonić',
  next: 'Następne spotkanie',
  thanks: 'Dziękujemy za rozmowę.',
  meeting: {
    visit: 'w domu',
    office: 'w biurze',
    phone: 'przez telefon',
    video: 'rozmowa wideo',
    app: 'przez aplikację',
  },
};

const ti: CopyWords = {
  greeting: ['ሰላም ', '፣'],
  together: 'ብሓባር ዝተሰማማዕናሉ እዚ እዩ',
  goal: 'ዕላማይ',
  step: 'ዝስዕብ ስጉምቲ',
  who: 'እዚ መን ይገብሮ',
  when: 'መዓስ',
  if: 'እንተ',
  then: 'ሽዑ',
  setback: 'እንተዘይሰሊጡ',
  reminder: 'መን የዘኻኽረኒ',
  call: 'ንመን ክድውል እኽእል',
  next: 'ዝስዕብ ቆጸራ',
  thanks: 'ስለቲ ዝርርብ የቐንየልና።',
  meeting: {
    visit: 'ኣብ ገዛ',
    office: 'ኣብ ቤት ጽሕፈት',
    phone: 'ብስልኪ',
    video: 'ብቪድዮ',
    app: 'ብመተግበሪ',
  },
};

const uk: CopyWords = {
  greeting: ['Добрий день, ', '!'],
  together: 'Про це ми разом домовилися',
  goal: 'Моя мета',
  step: 'Наступний крок',
  who: 'Хто це зробить',
  when: 'Коли',
  if: 'Якщо',
  then: 'тоді',
  setback: 'Якщо не вийде',
  reminder: 'Хто мені нагадає',
  call: 'Кому я можу зателефонувати',
  next: 'Наступна зустріч',
  thanks: 'Дякуємо за розмову.',
  meeting: {
    visit: 'вдома',
    office: 'в офісі',
    phone: 'телефоном',
    video: 'відеодзвінок',
    app: 'через застосунок',
  },
};

/** The fixed words by language. Those that are not Dutch wait for a reader who grew up with them. */
export const copyWords: Readonly<Record<SheetLanguage, CopyWords>> = {
  ...{ nl, en, ar, tr },
  ...{ pl, ti, uk },
};

/** The Dutch words as somebody is spoken to. */
export function dutchWords(formOfAddress: FormOfAddress): CopyWords {
  return formOfAddress === 'je' ? nl : { ...nl, thanks: 'Dank u wel voor het gesprek.' };
}

/** The language of a sheet for who speaks `language` best; Dutch when there are no words in it. */
export function sheetLanguageOf(language: string | null): SheetLanguage {
  const [code] = (language ?? '').trim().toLowerCase().split('-');
  return sheetLanguages.find((one) => one === code) ?? 'nl';
}
