const NUMBERS = () => [
  $localize`geen`,
  $localize`één`,
  $localize`twee`,
  $localize`drie`,
  $localize`vier`,
  $localize`vijf`,
  $localize`zes`,
  $localize`zeven`,
  $localize`acht`,
  $localize`negen`,
  $localize`tien`,
  $localize`elf`,
  $localize`twaalf`,
];

/** How somebody is greeted at this hour (0–23) in the Netherlands. */
export function greeting(hour: number, name: string): string {
  if (hour < 6) return $localize`Goedenacht ${name}:name:`;
  if (hour < 12) return $localize`Goedemorgen ${name}:name:`;
  return hour < 18 ? $localize`Goedemiddag ${name}:name:` : $localize`Goedenavond ${name}:name:`;
}

/** The hour of the day in the Netherlands. */
export function hourOf(moment: Date): number {
  const format = new Intl.DateTimeFormat('nl', {
    hour: 'numeric',
    hourCycle: 'h23',
    timeZone: 'Europe/Amsterdam',
  });
  return Number(format.format(moment));
}

/** What the day holds, in a breath: 'twee afspraken, drie stappen om naar te kijken'. */
export function dayInBrief(appointments: number, steps: number, promises = 0): string {
  const meet =
    appointments === 1
      ? $localize`één afspraak`
      : $localize`${inWords(appointments)}:count: afspraken`;
  const look =
    steps === 1
      ? $localize`één stap om naar te kijken`
      : $localize`${inWords(steps)}:count: stappen om naar te kijken`;
  if (promises === 0) return `${meet}, ${look}`;
  const keep =
    promises === 1
      ? $localize`één ding dat je zou doen`
      : $localize`${inWords(promises)}:count: dingen die je zou doen`;
  return `${meet}, ${look}, ${keep}`;
}

function inWords(count: number): string {
  return NUMBERS()[count] ?? String(count);
}
