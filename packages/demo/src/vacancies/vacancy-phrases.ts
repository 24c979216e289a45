/** Sentences that every kind of ad needs, in many wordings. `{…}` is filled in. */
export interface VacancyPhrases {
  headings: { tasks: string[]; asks: string[]; offer: string[] };
  payRange: Record<'hour' | 'month' | 'year', string[]>;
  payOne: Record<'hour' | 'month' | 'year', string[]>;
  payAgreement: string[];
  hoursRange: string[];
  hoursOne: string[];
  contract: Partial<Record<string, string[]>>;
  workplace: Partial<Record<string, string[]>>;
  years: string[];
  noYears: string[];
  startOn: string[];
  startSoon: string[];
  applyUntil: string[];
  closing: string[];
  relocation: string[];
  sponsor: string[];
  noSponsor: string[];
  where: string[];
}

export const ENGLISH: VacancyPhrases = {
  headings: {
    tasks: ['What you will do', 'The work', 'Your week', 'Your tasks', 'What the job looks like'],
    asks: ['What we ask', 'What you bring', 'Requirements', 'What matters to us', 'We ask for', 'You and your experience'],
    offer: ['What you get', 'What we offer', 'Pay and conditions', 'In return', 'The practical part'],
  },
  payRange: {
    hour: ['Pay: €{payMin} to €{payMax} an hour, gross.', 'You earn between €{payMin} and €{payMax} per hour.', 'The hourly wage is €{payMin} - €{payMax}, depending on experience.', 'From €{payMin} to €{payMax} an hour before tax, plus 8 % holiday allowance.'],
    month: ['You earn €{payMin} to €{payMax} gross a month for a week of {week} hours.', 'Salary between €{payMin} and €{payMax} per month ({week} hours).', 'The salary is €{payMin} - €{payMax} gross per month, based on {week} hours a week.', 'Pay starts at €{payMin} and goes up to €{payMax} a month, gross, full time.', 'A monthly salary from €{payMin} to €{payMax}, with 8 % holiday allowance on top.'],
    year: ['€{payMin} to €{payMax} gross a year, holiday allowance included.', 'The yearly salary lies between €{payMin} and €{payMax}.', 'We pay €{payMin} - €{payMax} per year.'],
  },
  payOne: {
    hour: ['Pay is €{payMin} an hour.', 'You get €{payMin} gross per hour, paid every four weeks.', 'The wage: €{payMin} per hour, the same for everybody in this job.'],
    month: ['The salary is €{payMin} gross a month for {week} hours.', 'You earn €{payMin} per month, full time.', 'We pay €{payMin} a month from the first day.'],
    year: ['The salary is €{payMin} gross a year.', 'You earn €{payMin} a year for a full week.'],
  },
  payAgreement: ['Pay is according to the collective agreement (CAO) of the sector; we show you the scale at the first talk.', 'You are paid by the CAO, in the scale that fits your years.', 'Salary according to CAO.'],
  hoursRange: ['The job is {hoursMin} to {hoursMax} hours a week; you say how many.', 'You work between {hoursMin} and {hoursMax} hours a week.', '{hoursMin}-{hoursMax} hours per week.', 'Hours: {hoursMin} to {hoursMax} a week.'],
  hoursOne: ['The job is {hoursMin} hours a week.', 'You work {hoursMin} hours a week.', 'It is a job of {hoursMin} hours per week.', '{hoursMin} hours per week, spread as the roster says.'],
  contract: {
    permanent: ['You get a permanent contract.', 'The contract is permanent from the start.', 'It is a permanent position after the trial month.'],
    temporary: ['The contract is for one year, with a view to more.', 'You start with a contract of seven months; after that we talk.', 'It is a temporary contract for twelve months.', 'This is a fixed-term contract.'],
    freelance: ['You work as a freelancer, with an agreement per project.', 'This is freelance work; you send one invoice a month.'],
    internship: ['It is an internship of five months.'],
    traineeship: ['It is a traineeship of two years.'],
    voluntary: ['It is voluntary work.'],
  },
  workplace: {
    hybrid: ['You may work from home two days a week.', 'Part of the work can be done at home.', 'We work hybrid: some days in {town}, some at home.'],
    remote: ['You can work remotely from anywhere in the Netherlands and visit {town} once a month.', 'The job is fully remote; there is a desk in {town} if you want one.'],
    'on-site': ['You work on site in {town}.', 'The work is in {town}, a short ride from the station.', '', ''],
  },
  years: ['at least {years} of experience in similar work', '{years} of work experience', '{years} of experience, here or abroad'],
  noYears: ['no experience: we show you', 'experience is welcome but we do not count years', 'starters are as welcome as old hands'],
  startOn: ['You start on {startDay}.', 'The job begins on {startDay}.', 'Starting date: {startDay}.'],
  startSoon: ['You can start as soon as you like.', 'Start: as soon as possible.', 'We would like you to start within a month.', '', ''],
  applyUntil: ['Apply until {untilDay}.', 'You can apply up to and including {untilDay}.', 'The closing date is {untilDay}.', 'Letters are read until {untilDay}; talks are the week after.'],
  closing: [
    'Write three sentences about why this is something for you; a cover letter is not needed.', 'Come and see the place first if you like. Many people do.', 'Apply through the form, it takes about six minutes.', 'After your reaction you hear from us within five working days, also if the answer is no.',
    'The first talk may be by video. For the second one we pay the train.', 'We read every application with two people, without looking at names first.', 'Questions first? Use the form and somebody from the team calls you back.', 'A CV is enough. It does not have to be pretty.',
    'We would rather meet you too early than too late.', 'You talk with two future colleagues, then you walk along for half a day.', 'Send your CV through our site and tell us when you could start.', 'There is one talk and one trial day, and the trial day is paid.',
  ],
  relocation: ['If you move here for this job, we help with a first place to live, registration at the town hall and a bank account.', 'We pay a relocation allowance of up to €2,500.', 'Moving from abroad? We arrange the first four weeks of housing and pay the move.'],
  sponsor: ['We are a recognised sponsor and can apply for your residence permit.', 'As a recognised sponsor with the immigration service we take care of visa and permit.', 'Visa sponsorship is possible.'],
  noSponsor: ['We cannot sponsor a work permit, so you need to be free to work in the Netherlands.', 'Please note: we are not a recognised sponsor and do not offer visa sponsorship.'],
  where: ['{employer} looks for you in {town}.', 'Place of work: {town}.', 'You would work at our place in {town}.', 'This job is in {town}.'],
};

export const DUTCH: VacancyPhrases = {
  headings: { tasks: ['Wat ga je doen', 'Het werk', 'Je taken', 'Zo ziet je week eruit'], asks: ['Wat vragen we', 'Wat breng je mee', 'Wat we belangrijk vinden', 'Wij vragen'], offer: ['Wat krijg je', 'Wat bieden we', 'Loon en voorwaarden', 'Daar staat tegenover'] },
  payRange: {
    hour: ['Je verdient tussen € {payMin} en € {payMax} bruto per uur.', 'Het uurloon ligt tussen € {payMin} en € {payMax}.', 'Loon: € {payMin} - € {payMax} per uur.'],
    month: ['Je verdient € {payMin} tot € {payMax} bruto per maand bij {week} uur.', 'Salaris: tussen € {payMin} en € {payMax} per maand, fulltime.', 'Het salaris is € {payMin} - € {payMax} bruto per maand op basis van {week} uur.'],
    year: ['Het jaarsalaris ligt tussen € {payMin} en € {payMax}.'],
  },
  payOne: { hour: ['Je verdient € {payMin} per uur.', 'Het loon is € {payMin} bruto per uur.'], month: ['Je verdient € {payMin} bruto per maand bij {week} uur.'], year: ['Je verdient € {payMin} per jaar.'] },
  payAgreement: ['Het salaris is volgens de cao.', 'Je wordt betaald volgens de cao, met inschaling naar ervaring.'],
  hoursRange: ['Je werkt {hoursMin} tot {hoursMax} uur per week.', 'De baan is voor {hoursMin} tot {hoursMax} uur per week, jij kiest.'], hoursOne: ['Je werkt {hoursMin} uur per week.', 'Het is een baan van {hoursMin} uur per week.'],
  contract: { permanent: ['Je krijgt een vast contract.', 'Een vast dienstverband, na een proefmaand.'], temporary: ['Je begint met een jaarcontract, met uitzicht op vast.', 'Je krijgt een tijdelijk contract van zeven maanden.'] },
  workplace: { hybrid: ['Een deel van de week werk je thuis.'], 'on-site': ['Je werkt op locatie in {town}.', '', ''] },
  years: ['{years} werkervaring', 'minstens {years} ervaring met vergelijkbaar werk'], noYears: ['ervaring hoeft niet', 'starters zijn ook welkom'],
  startOn: ['Je begint op {startDay}.', 'Startdatum: {startDay}.'], startSoon: ['Je kunt direct beginnen.', 'Beginnen kan zodra het jou past.', ''],
  applyUntil: ['Reageren kan tot en met {untilDay}.', 'We lezen brieven tot {untilDay}.'],
  closing: [
    'Een brief hoeft niet, drie zinnen zijn genoeg.', 'Kom gerust een ochtend meelopen.', 'Je hoort binnen een week van ons, ook als het nee is.', 'Solliciteer via het formulier; het kost je vijf minuten.', 'Eerst bellen mag ook: laat via het formulier je vraag achter.', 'We voeren één gesprek en drinken daarbij goede koffie.', 'De meeloopdag betalen we.', 'Stuur je cv via onze site, mooi opgemaakt hoeft het niet.',
  ],
  relocation: ['Verhuis je hiervoor naar het noorden, dan helpen we met woonruimte.'], sponsor: [], noSponsor: [],
  where: ['{employer} zoekt je in {town}.', 'Je werkt in {town}.', 'De werkplek is in {town}.'],
};
