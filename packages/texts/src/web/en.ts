/** The English words of the web. A key with `_one` and `_other` has a number in it. `{{name}}` is filled in. */
export const en = {
  brand: 'Make it in the North',
  nav: {
    name: 'Main', skip: 'Skip to the page', jobs: 'Jobs', homes: 'Homes', matches: 'My matches', help: 'Help', signIn: 'Sign in', signOut: 'Sign out', desk: 'Desk', employer: 'My vacancies', profile: 'My profile', about: 'About us', sources: 'Our sources',
    forEmployers: 'For employers', privacy: 'Privacy', terms: 'Terms', accessibility: 'Accessibility', languageNow: { en: 'This page is in English', nl: 'This page is in Dutch' },
  },
  footer: { line: 'Work and homes in Groningen, Friesland and Drenthe, for people who come from abroad.', find: 'Find', know: 'Know more', rules: 'Rules', theme: 'Colours', themes: { system: 'As my device', light: 'Light', dark: 'Dark' } },
  title: { vacancies: 'Jobs', vacanciesFor: 'Jobs for “{{words}}”', homes: 'Homes', homesFor: 'Homes for “{{words}}”', profile: 'My profile', matches: 'My matches', employer: 'My vacancies' },
  action: { close: 'Close', retry: 'Try again', save: 'Save on this device', saved: 'Saved on this device', saveOffer: 'Save: {{title}}', add: 'Add' },
  search: {
    name: 'Search', place: 'Town or village',
    hint: { both: 'Job, skill or kind of home', vacancies: 'Job, skill or employer', homes: 'Kind of home, street or area' },
    button: { both: 'Search', vacancies: 'Search jobs', homes: 'Search homes' },
  },
  landing: {
    title: 'A job and a home in the north, without the guesswork.',
    lead: 'We read every vacancy for what it really asks, and every home for who may really live there.',
    kinds: 'What you look for', kind: { both: 'Jobs and homes', vacancies: 'Jobs', homes: 'Homes' },
    count: {
      name: 'Today in numbers', english: 'jobs with an ad in English, open now', register: 'homes where you may register', sponsors: 'employers that may sponsor a permit', internationals: 'homes that take internationals',
      days_one: '{{count}} day', days_other: '{{count}} days', today: 'Today', confirmed: 'since a typical offer was last confirmed', confirmedToday: 'a typical offer was last confirmed',
    },
    homes: 'Homes that take internationals', allHomes_one: 'See this home', allHomes_other: 'See all {{count}} homes', jobs: 'Jobs you can do in English', allJobs_one: 'See this job', allJobs_other: 'See all {{count}} jobs',
    seeJobs: 'All jobs, with filters', seeHomes: 'All homes, with filters', noneOfJobs: 'No job has these words. Try fewer words, or another place.', noneOfHomes: 'No home has these words. Try only a town.',
    how: {
      title: 'How it works', profile: 'Make your profile', help: 'How we read ads',
      read: { title: 'We read the small print', text: 'Does the job need Dutch? May you register at the address? We look for the sentence that says so, and show it to you. When an ad does not say it, we tell you to ask.' },
      match: { title: 'You say what you need', text: 'One page, no account. We put jobs and homes together: how long you travel between them, and how much of your pay the rent would take.' },
      ask: { title: 'You decide, we stay honest', text: 'Each match says why it fits and what to ask first. Nobody can pay to stand higher, and your name or nationality never counts.' },
    },
  },
  state: {
    loading: 'Loading', offline: { title: 'We cannot reach the service', text: 'Look at your connection and try again. What you filled in is still here.' },
    busy: { title: 'One moment, please', text: 'You asked a lot in a short time. Wait a minute and try again.' }, error: { title: 'This did not work', text: 'The fault is ours. Try again in a minute; the rest of the site works.' },
  },
  notFound: { title: 'There is no page here', text: 'The address may be old or have a typing mistake in it.', offer: 'We do not know this offer', offerText: 'The address may be wrong, or the offer was removed long ago.' },
  closed: { vacancy: 'This job is no longer open', home: 'This home is no longer free', text: 'We keep the address, so that you know it was real. New offers come in every day.', search: { vacancy: 'Search jobs', home: 'Search homes' }, alternatives: 'Much like it, and open' },
  offer: {
    km: '{{distance}} km', kmNear: 'under 1 km', hours: '{{hours}} h', confirmed: 'Confirmed {{when}}', seenOn_one: 'seen on {{count}} board', seenOn_other: 'seen on {{count}} boards', demo: 'demo offer',
    ad: 'The ad', noText: 'The source gave no text with this offer. All that it did give stands on this page.', apply: 'Apply at the employer', contact: 'Contact the provider', goesTo: 'Opens', newWindow: '(opens a new window)', noLink: 'The ad gives no way to reply online. Look at the source below.',
    unsafeLink: 'The ad gives an address that we do not trust as a link:', origin: 'Where we found it', confirmedLong: 'Last confirmed {{when}}. Gone since then? It closes by itself when its source no longer lists it.',
    demoLong: 'This is a demo offer: it was made up to show how the site works.', flagged: 'Careful: the name of this organisation contains letters that look like others. Check who is behind it before you send anything.',
    backToJobs: 'All jobs', backToHomes: 'All homes', side: 'Reply and source', homesNear: 'Homes near this job',
  },
  pay: { unstated: 'Pay not stated', from: 'from {{amount}}', upTo: 'up to {{amount}}', period: { hour: 'an hour', day: 'a day', week: 'a week', month: 'a month', year: 'a year' } },
  vacancy: { placeUnknown: 'place not stated' },
  home: {
    placeUnknown: 'place not stated', area: '{{area}} m²', perMonth: 'a month', from: 'from {{date}}', since: 'free since {{date}}', noPets: 'No pets',
    costs: {
      complete: 'all costs included', bareOnly: 'rent only; service costs and energy are not stated', noUtilities: 'without gas, water and electricity', noService: 'service costs are not stated', unsure: 'other costs may come on top', notSaid: 'not stated', inTotal: 'in the total',
      rent: 'Rent', service: 'Service costs', utilities: 'Gas, water, electricity', deposit: 'Deposit, once',
    },
    picture: { room: 'Drawing, not a photo. One lit window: you rent a room.', studio: 'Drawing, not a photo. One lit window: you rent a studio.', apartment: 'Drawing, not a photo. One lit floor: you rent an apartment.', house: 'Drawing, not a photo. All is lit: you rent the whole house.', 'anti-squat': 'Drawing, not a photo. One lit floor: you guard a part of a building.' },
    payWarning: 'Never pay before you have seen the home and signed a contract. A deposit is two months of bare rent at most.',
  },
  fact: {
    hours: 'Hours a week', contract: 'Contract', workplace: 'Workplace', applyUntil: 'Apply until', skills: 'Skills', posted: 'Posted',
    type: 'Kind of home', area: 'Size', rooms: 'Rooms', persons: 'At most', pets: 'Pets',
  },
  chip: {
    hint: 'Show the sentence', scam: 'Signs of a false ad', asks_one: '{{count}} thing to ask', asks_other: '{{count}} things to ask', germanRequired: 'German required', sponsorship: { yes: 'Sponsors a permit', no: 'No permit sponsor' }, flagged: 'Name: check it', workInEnglish: 'Work in English', sponsor: 'Recognised sponsor', sponsorAsk: 'Sponsor: ask', relocation: 'Help with moving', pets: 'Pets allowed', persons_one: '{{count}} person', persons_other: '{{count}} persons',
    dutch: { 'not-needed': 'No Dutch needed', plus: 'Dutch: a plus', 'willing-to-learn': 'Learn Dutch later', required: 'Dutch required', unstated: 'Dutch not stated' },
    adLanguage: { nl: 'Ad in Dutch', de: 'Ad in German', mixed: 'Ad in two languages', other: 'Ad in another language' },
    registration: { possible: 'Registration possible', impossible: 'No registration', unstated: 'Registration: ask' },
    internationals: { welcome: 'Takes internationals', excluded: 'Not for internationals', unstated: 'Internationals: ask' },
  },
  legend: {
    title: 'How to read the labels', fits: { word: 'Fits', text: 'The ad says so. With a quote mark you can open the sentence.' }, ask: { word: 'Ask', text: 'We did not find it in the ad. Ask before you decide.' }, no: { word: 'Does not fit', text: 'The ad says no to this.' }, plain: { word: 'Good to know', text: 'A fact without a verdict.' },
  },
  evidence: {
    title: 'Why we say “{{label}}”', name: 'Evidence', failed: 'We cannot show the sentence now. Try again in a minute.'
  },
  workplace: { 'on-site': 'On site', hybrid: 'Partly at home', remote: 'Remote in NL' },
  contract: { permanent: 'permanent', temporary: 'temporary', freelance: 'freelance', internship: 'internship', traineeship: 'traineeship', voluntary: 'voluntary work' },
  homeType: { room: 'Room', studio: 'Studio', apartment: 'Apartment', house: 'House', 'anti-squat': 'Anti-squat' },
  furnishing: { furnished: 'Furnished', upholstered: 'With floor and curtains', bare: 'Bare' },
  furnishingLong: { furnished: 'Furnished: move in as it is', upholstered: 'With floor and curtains, no furniture', bare: 'Bare: no floor, no curtains' },
  education: { none: 'No diploma needed', vocational: 'Vocational (mbo)', bachelor: 'Bachelor (hbo or university)', master: 'Master', doctorate: 'Doctorate' },
  cefr: { A1: 'A1, a few words', A2: 'A2, simple talk', B1: 'B1, everyday talk', B2: 'B2, well', C1: 'C1, very well', C2: 'C2, like a native' },
  mode: { bicycle: 'Bicycle', 'public-transport': 'Train and bus', car: 'Car' },
  permit: { 'free-to-work': 'I may work freely (EU, partner, asylum permit)', 'highly-skilled-migrant': 'Highly skilled migrant', 'highly-skilled-migrant-reduced': 'Highly skilled migrant after studies', 'blue-card': 'EU Blue Card', 'search-year': 'Search year', 'other-permit': 'Another permit' },
  situation: { 'eu-worker': 'EU', 'knowledge-migrant': 'knowledge migrant', 'search-year': 'search year', partner: 'partner', 'status-holder': 'status holder', other: 'other' },
  facet: {
    count_one: '{{count}} offer', count_other: '{{count}} offers',
    title: {
      dutch: 'Dutch you need', permit: 'Your permit', pay: 'Pay', hours: 'Hours a week', workplace: 'Workplace', contract: 'Contract', ad: 'The ad', distance: 'Around {{place}}', registration: 'Registration', internationals: 'Internationals', cost: 'Total cost a month', type: 'Kind of home', persons: 'For whom',
      furnishing: 'Furnishing', available: 'Free from',
    },
    dutch: { 'not-needed': 'None', plus: 'A plus', 'willing-to-learn': 'Willing to learn', required: 'Required', unstated: 'Not stated' },
    possibility: { possible: 'Possible', impossible: 'Not possible', unstated: 'Not stated' }, welcome: { welcome: 'Welcome', excluded: 'Excluded', unstated: 'Not stated' }, adLanguage: { en: 'English', nl: 'Dutch', de: 'German', mixed: 'two languages', other: 'another language', any: 'all languages' },
    permitLabel: 'Pay is enough for my permit:', permitAny: 'Any permit', ageLabel: 'Your age', age30: '30 years or older', ageUnder30: 'Under 30 years', payAny: 'Any pay, also not stated', hoursAny: 'Any hours', hours: { full: '36 hours or more', part: '24 to 35 hours', few: 'Under 24 hours' },
    anyLanguage: 'Also ads in other languages', postedLabel: 'Posted since', postedAny: 'Posted at any time', posted_one: 'Since yesterday', posted_other: 'In the last {{count}} days', distanceAny: 'Any distance',
    registrationHint: 'At the town hall (BRP). You need it for a BSN, your citizen number.', costAny: 'Any cost', personsAny: 'Any number of persons', roomsLabel: 'Rooms', roomsAny: 'Any number of rooms', pets: 'With a pet', availableLabel: 'I want to move in on', availableHint: 'Homes that are free on this day.',
  },
  filter: {
    open: 'Filters', openCount: 'Filters · {{count}}', applied: 'Filters that are set', remove: 'Remove:', clear: 'Remove all', showVacancies_one: 'Show {{count}} job', showVacancies_other: 'Show {{count}} jobs', showHomes_one: 'Show {{count}} home', showHomes_other: 'Show {{count}} homes',
    dutch: 'Dutch: {{value}}', adLanguage: 'Ads in {{value}}', registration: 'Registration: {{value}}', internationals: 'Internationals: {{value}}', meetsPermit: 'Pay meets: {{value}}', age: 'Age {{age}}', payMin: '{{amount}} or more', maxCost: 'At most {{amount}}', hoursMin: '{{hours}} hours or more',
    hoursMax: '{{hours}} hours or fewer', radius: 'Within {{km}} km', minArea: '{{area}} m² or more', minRooms_one: '{{count}} room or more', minRooms_other: '{{count}} rooms or more', postedSince: 'Posted since {{date}}', availableFrom: 'Free on {{date}}', until: 'Until {{date}}', nearVacancy: 'Near the job you looked at',
  },
  filterName: {
    q: 'the words', place: 'the place', radiusKm: 'the distance', dutch: 'Dutch', workplace: 'workplace', contract: 'contract', adLanguage: 'language of the ad', registration: 'registration', internationals: 'internationals', type: 'kind of home', furnishing: 'furnishing', sponsor: 'recognised sponsor', pets: 'pets',
    meetsPermit: 'pay for the permit', age: 'age', payMinEurMonth: 'pay', maxCostEurMonth: 'total cost', hoursMin: 'fewest hours', hoursMax: 'most hours', minAreaM2: 'size', minRooms: 'rooms', persons: 'persons', postedSince: 'date of posting', availableFrom: 'date of moving in', until: 'last day', vacancyId: 'near the job', occupation: 'occupation',
    skill: 'skill', near: 'the place',
  },
  sort: { name: 'Sort:', relevance: 'best match', newest: 'newest', pay: 'pay', cost: 'lowest cost', distance: 'nearest' },
  paging: { name: 'Pages', previous: 'Previous', next: 'Next', at: 'Page {{page}} of {{pages}}' },
  results: {
    vacancies_one: '{{count}} job', vacancies_other: '{{count}} jobs', vacanciesFor_one: '{{count}} job for “{{words}}”', vacanciesFor_other: '{{count}} jobs for “{{words}}”', homes_one: '{{count}} home', homes_other: '{{count}} homes', homesFor_one: '{{count}} home for “{{words}}”', homesFor_other: '{{count}} homes for “{{words}}”',
    searchingVacancies: 'Searching jobs', searchingHomes: 'Searching homes', showing: 'Showing', insteadOf: 'for “{{typed}}”.', leftOutDutch_one: '{{count}} more asks for Dutch.', leftOutDutch_other: '{{count}} more ask for Dutch.', leftOut_one: '{{count}} more is in another language.', leftOut_other: '{{count}} more are in other languages.', include: 'Show them too',
    reduced: 'Our fast search is resting. These results are right, but may be in a plainer order.',
  },
  empty: { vacancies: 'No job fits all of this', homes: 'No home fits all of this', loosen: 'Take one thing away, and there is:', words: 'No offer has the words “{{words}}” with these filters.', filters: 'No offer has all these filters together.', without_one: 'Without {{filter}}: {{count}}', without_other: 'Without {{filter}}: {{count}}', clear: 'Start again' },
  permitPanel: { title: 'Your permit', text: '{{permit}}: at least {{amount}} gross a month is needed since {{date}}, without holiday pay. Ask for your exact offer.', valid: 'Valid {{from}} – {{to}}.', source: 'Source: {{host}}' },
  form: {
    notSaid: 'I do not say', noneIsAll: 'Choose none for all.', optional: 'You may leave this open.',
    error: { range: 'This number is too low or too high.', number: 'Fill in a number.', invalid: 'We cannot read this. Please check it.', nothing: 'Choose work, a home, or both.', some_one: 'One field needs another look.', some_other: '{{count}} fields need another look.' },
  },
  profile: {
    title: 'What you have, and what you need', lead: 'No account, no name, no e-mail. Only what changes the answer. Empty means: it does not matter to you.', gone: 'Your earlier profile was deleted after 30 days, as promised. You can make a new one.', save: 'Save and see my matches', saveAgain: 'Save and see my matches again', saving: 'Saving',
    kept: 'We keep this for 30 days behind a key that only this browser has. You can change it at any time.',
    you: {
      title: 'You', why: 'A home must be large enough for all of you. Your languages decide which jobs you can do now.', adults: 'Adults', adultsHint: 'With you.', children: 'Children', childrenHint: 'Under 18.', pets: 'We bring a pet', english: 'English', dutch: 'Dutch', german: 'German', none: 'None',
    },
    work: {
      title: 'Work', why: 'Your own words are fine. Your permit only decides which pay a job must have; it never changes the order.', wanted: 'I look for work', occupations: 'Jobs you want', occupationsHint: 'Such as nurse, welder, data engineer. Press Enter after each.', skills: 'What you can do', skillsHint: 'Such as SQL, forklift, care for the elderly.',
      experience: 'Years of experience', education: 'Highest education', hoursMin: 'Fewest hours a week', hoursMax: 'Most hours a week', pay: 'Least pay a month, in euros', payHint: 'Gross, at full hours.', start: 'I can start from', startHint: 'Empty means: at once.', permit: 'Your right to work', permitHint: 'Not sure? Ask the IND or IWCN.',
      birthDate: 'Date of birth', birthDateHint: 'The pay that your permit needs depends on your age.',
    },
    home: {
      title: 'Home', why: 'We count what a home costs in all, not only the rent. If you need to register, homes where that is not possible are left out.', wanted: 'I look for a home', maxCost: 'Most you can pay a month, in euros', maxCostHint: 'Everything together.', share: 'Most of your net pay, in percent', shareHint: 'For pairs of a job and a home.', area: 'Least size, in m²', rooms: 'Fewest rooms',
      moveInFrom: 'Move in from', moveInUntil: 'Move in at the latest', stay: 'I want to stay at least (months)', registration: 'I need to register at the address.', registrationHint: 'Most people do: without it no BSN.', stepFree: 'The home must be without steps.', stepFreeHint: 'Only used for this search.',
    },
    reach: { title: 'Travel', why: 'Times are estimates. We count from the home to the job, or from this place when you only look for a job.', place: 'Where you live or stay now', placeHint: 'A town is enough.', minutes: 'Longest way to work, in minutes', minutesHint: 'One way.', mode: 'How you travel' },
  },
  matches: {
    title: { pair_one: 'Your best way to start', pair_other: 'Your {{count}} best ways to start', vacancy_one: 'The job that fits you best', vacancy_other: 'The {{count}} jobs that fit you best', home_one: 'The home that fits you best', home_other: 'The {{count}} homes that fit you best' },
    lead: { pair_one: 'A job and a home that go together for you.', pair_other: 'A job and a home that go together for the {{count}} of you.', vacancy_one: 'Jobs that pass every check we can make.', vacancy_other: 'Jobs that pass every check we can make.', home_one: 'Homes that pass every check we can make.', home_other: 'Homes large enough for the {{count}} of you, that pass every check we can make.' },
    blind: 'Nobody’s nationality, age or name counts in the order.', tabs: 'Kind of match', tab: { pair: 'Together', vacancy: 'Jobs', home: 'Homes' }, computing: 'We are comparing your profile with every open offer. This takes a few seconds.', computingAgain: 'Your profile changed. These are the earlier matches; new ones come in a few seconds.',
    none: { pair: 'No job and home go together yet', vacancy: 'No job passes all your checks yet', home: 'No home passes all your checks yet' }, shown: '{{shown}} of {{total}}, best first.', kept: 'We keep the best {{shown}} of {{total}}.', more: 'Show more', noneText: 'Try a longer way to work, a higher total cost, or fewer hours you must have. New offers come in every day; we compare them by themselves.', edit: 'Change my profile', aside: 'About these matches', profile: 'Your profile',
    profileText: 'It is kept for 30 days behind a key in this browser. Nothing is shared with employers or landlords.', start: 'Tell us what you need', startText: 'Fill in one page, without an account. Then you see jobs, homes, and which go together: the way between them, the share of your pay, why it fits, and what to ask first.', startButton: 'Make my profile',
  },
  pair: {
    name: '{{job}} and {{home}}', job: 'Job', home: 'Home', minutes_one: '{{count}} min', minutes_other: '{{count}} min', by: { bicycle: 'by bicycle', 'public-transport': 'by train and bus', car: 'by car' }, byEstimate: { bicycle: 'by bicycle, estimate', 'public-transport': 'by train and bus, estimate', car: 'by car, estimate' }, wayUnknown: 'The way is not known',
    cost: 'a month for the home, all in', costPart: 'a month for the home, as far as the ad says', fromHome: 'You work from home', share: '{{share}} % of {{net}} net', shareUnknown: 'Pay is not stated, so no share', limit: 'Your limit is {{limit}} %.', howWeCount: 'How we count', why: 'Why it fits', askFirst: 'Ask first', more_one: 'Show {{count}} more reason', more_other: 'Show {{count}} more reasons', fewer: 'Show fewer reasons', seeJob: 'See the job', seeHome: 'See the home',
  },
  changes: {
    title: 'What would change this', dutch_one: 'job with Dutch at {{level}}', dutch_other: 'jobs with Dutch at {{level}}', cost_one: 'home for {{amount}} more a month', cost_other: 'homes for {{amount}} more a month', minutesPairs_one: 'pair if you travel {{minutes}} minutes', minutesPairs_other: 'pairs if you travel {{minutes}} minutes',
    minutesJobs_one: 'job if you travel {{minutes}} minutes', minutesJobs_other: 'jobs if you travel {{minutes}} minutes', counted: 'Counted now, with the same rules.', edit: 'Change my profile',
  },
  signIn: { lead: 'For staff of IWCN and for employers. Looking for a job or a home needs no account.', email: 'E-mail', password: 'Password', emailMissing: 'Fill in your e-mail address.', passwordMissing: 'Fill in your password.', refused: 'This e-mail and password do not belong together. Check both and try again.' },
  gate: { staff: { title: 'The desk is for staff', text: 'Sign in with your staff account to see the newcomers.' }, employer: { title: 'Post a vacancy', text: 'Sign in with the account of your organisation. Your vacancy can be found within seconds.' } },
  desk: {
    name: 'IWCN desk', newcomers: 'Newcomers', names: 'Names to check', keys: 'Keys', key: { move: 'j / k', open: 'Enter', close: 'Esc', search: '/' }, keyText: { move: 'next, previous', open: 'open', close: 'close', search: 'search' }, searchHint: 'Name or case number', household: 'Household', situation: 'Situation', since: 'Arrived', notArrived: 'not yet',
    fitsHead: 'Fits', counting: 'counting', jobs_one: '{{count}} job', jobs_other: '{{count}} jobs', homes_one: '{{count}} home', homes_other: '{{count}} homes', fits: { vacancy_one: 'job', vacancy_other: 'jobs', home_one: 'home', home_other: 'homes', pair_one: 'pair', pair_other: 'pairs' }, shown: '{{shown}} of {{total}}, newest first', more: 'Show more', none: 'No newcomers here',
    noneFor: 'Nobody has the words “{{words}}”.', noneYet: 'Newcomers come in through the intake.', arrived: 'arrived {{date}}', best: 'Best together', computing: 'Counting the matches.', noPairs: 'No job and home go together yet for this household.', share: '{{share}} % of net pay', asks_one: '{{count}} thing to ask', asks_other: '{{count}} things to ask',
    permitFits: 'Permit fits', demo: 'demo', namesText: 'Names with letters from another alphabet, hidden signs, or too much alike to another name. They are shown to the public with a warning.', noNames: 'No name to check', noNamesText: 'All names read as they look.',
  },
  employer: {
    head: 'Post a vacancy', lead: 'For {{organisation}}. Newcomers see at a glance what you ask, so say it plainly.', title: 'Title', titleHint: 'As a person would search for it.', description: 'The work', descriptionHint: 'At least 80 characters. An empty line starts a new paragraph, a line that begins with “- ” is an item of a list.', place: 'Place of work', applyUntil: 'Apply until',
    payMin: 'Lowest pay, in euros a month', payMax: 'Highest pay', payHint: 'Gross, at full hours. Ads with pay get far more replies.', dutch: 'Dutch', dutchLevel: 'Which level', applyUrl: 'Where to apply', applyUrlHint: 'The full web address, such as https://example.org/jobs.', post: 'Post the vacancy', posting: 'Posting', own: 'Our vacancies', none: 'You have not posted a vacancy yet.',
    done: 'Your vacancy is posted. Below you see when it can be found.', searchable: 'Can be found', notYet: 'Can be found in a moment', posted: 'Posted {{when}}', until: 'until {{date}}', close: 'Close', closeNamed: 'Close: {{title}}', status: { expired: 'Expired', withdrawn: 'Withdrawn', closed: 'Closed' },
    error: {
      title: 'Give the vacancy a title of at most 200 characters.', description: 'Describe the work in at least 80 characters.', placeName: 'Say where the work is.', workplace: 'Choose a workplace.', contract: 'Choose a contract.', hoursMin: 'Fill in hours between 1 and 80.', hoursMax: 'Fill in hours between 1 and 80, not fewer than the least.', payMinEuros: 'Fill in an amount in euros.',
      payMaxEuros: 'Fill in an amount in euros, not lower than the lowest.', dutch: 'Choose what you ask of Dutch.', dutchLevel: 'Choose a level.', applyUrl: 'Fill in a whole web address that starts with https://.', applyUntil: 'Fill in a date.',
    },
  },
  sources: { now: 'Read now', source: 'Source', kind: 'Kind', offers: 'Open offers', read: 'Last read', never: 'not yet', employerForm: 'Posted here by employers' },
};
