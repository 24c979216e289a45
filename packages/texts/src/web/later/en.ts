/** The English words of what is opened later: why we say what we say, and what an ad says in full. */
export const laterEn = {
  proof: {
    certainty: { certain: 'The ad says so.', likely: 'Likely, not certain: read the sentence yourself.', unsure: 'Unclear: ask.' },
    field: 'The source gives this in a field of its own; there is no sentence to show.', counted: 'We counted the words of the whole ad.', none: 'We did not find a sentence about this in the ad. Ask.', fromAd: 'From the ad:', fromTitle: 'From the title:', readBy: 'Read by our rules, not by a person.', notRight: 'Not right? Tell us',
    compared: 'No sentence says this: we held the figures of the ad against the law of today.', validFrom: 'Valid from {{from}}.', valid: 'Valid {{from}} – {{to}}.', source: 'Source:', toConfirm: 'To be confirmed: sources differ. We never decide on it.', secondHand: 'Read second-hand or in one source only.',
  },
  says: {
    title: 'What this ad says', lead: 'Open a line to see the sentence that says so.', why: 'Why do we say this?', missing: 'Not in the ad: ask',
    group: { languages: 'Languages', pay: 'Pay and contract', permit: 'Permit and sponsor', asks: 'What they ask of you', who: 'Who may live here', registration: 'Registration', money: 'Money', dates: 'Dates and furniture', other: 'Also read' },
    name: {
      'ad-language': 'The ad is in', 'working-language': 'At work you speak', dutch: 'Dutch', english: 'English', german: 'German', pay: 'Pay', hours: 'Hours a week', contract: 'Contract', workplace: 'Workplace', start: 'Starts', 'apply-until': 'Apply until', relocation: 'Help with moving', sponsorship: 'Sponsors a permit',
      register: 'Register of sponsors', education: 'Education', experience: 'Experience', occupation: 'Kind of work', internationals: 'Internationals', registration: 'Registering at the address', furnishing: 'Furnishing', deposit: 'Deposit', costs: 'Costs a month', available: 'Free', 'minimum-stay': 'Shortest stay', 'maximum-stay': 'Longest stay', 'deposit-limit': 'Deposit and the law', 'minimum-wage': 'Pay and the law',
    },
    belowMinimum: 'Less than the minimum wage', aboveLimit: 'More than a landlord may ask',
    pay: { gross: 'gross', net: 'net', hours: 'for {{count}} hours a week', holiday: { included: 'holiday pay is in it', excluded: 'holiday pay comes on top' } },
    language: { mixed: 'two languages', other: 'another language' },
    demand: { required: 'Required', 'willing-to-learn': 'You must be willing to learn it', plus: 'A plus', 'not-needed': 'Not needed' },
    offered: { yes: 'Offered', no: 'Not offered' },
    register: { row: 'In the register of {{date}}: {{name}}.', absent: 'Not found in the register of {{date}}.', recognised: 'The employer is a recognised sponsor', 'not-recognised': 'The employer is not on the register', unknown: 'We could not find this employer on the register: ask', source: 'From the public register of the IND. Only a recognised sponsor may apply for a highly skilled migrant.' },
    possible: { possible: 'Possible', impossible: 'Not possible' }, welcome: { welcome: 'Welcome', excluded: 'Not wanted' },
    years_one: '{{count}} year', years_other: '{{count}} years', months_one: '{{count}} month', months_other: '{{count}} months', monthsRent_one: '{{count}} month of rent', monthsRent_other: '{{count}} months of rent', until: 'until {{date}}', total: '{{amount}} in all', atOnce: 'at once', none: 'none',
  },
  asks: {
    title: 'Something to ask', text: 'The ad asks this of the tenant. We show it so that you can ask. It never hides a home from you.',
    verdict: { 'lawful-condition': 'A landlord may ask this.', unclear: 'It is not clear if this is allowed. Ask why.', discrimination: 'This is discrimination. You may reply all the same.' },
    condition: {
      'students-only': 'Only for students', 'women-only': 'Only for women', 'men-only': 'Only for men', 'no-students': 'Not for students', 'no-couples': 'Not for couples', 'working-only': 'Only for people with work', 'age-limit': 'There is an age limit', 'no-pets': 'No pets', 'no-smoking': 'No smoking', 'no-children': 'Not for children',
      'dutch-preferred': 'Dutch speakers first', 'dutch-speakers-only': 'Only for Dutch speakers', 'no-internationals': 'Not for internationals', 'income-demand': 'You must earn enough', guarantor: 'Somebody must stand surety for you', 'no-sharers': 'Not for people who share', 'no-benefits': 'Not for people on benefits', origin: 'It asks where you come from',
      religion: 'It asks for a faith', 'no-migrant-workers': 'Not for migrant workers', 'internationals-only': 'Only for internationals',
    },
    why: {
      'students-only': 'Homes for students may be let to students alone.', 'women-only': 'In a shared home this may be allowed. In a home of its own it is not.', 'men-only': 'In a shared home this may be allowed. In a home of its own it is not.', 'no-students': 'A landlord may look at what you do for a living.', 'no-couples': 'A landlord may limit how many people live there.', 'working-only': 'A landlord may look at what you do for a living.',
      'age-limit': 'Age is not forbidden as a ground, but a landlord should choose by clear criteria.', 'no-pets': 'A landlord may refuse pets. An assistance dog is another matter.', 'no-smoking': 'Smoking inside may be forbidden.', 'no-children': 'Too many people for the space may be refused. To refuse families as such is doubtful.', 'dutch-preferred': 'A preference is no refusal. Ask if you are welcome without Dutch.', 'dutch-speakers-only': 'This keeps people from abroad out. It needs a good reason, which the ad should give.',
      'no-internationals': 'To refuse people because they are not Dutch is discrimination.', 'income-demand': 'An income that fits the rent is a fair criterion.', guarantor: 'Security for the rent may be asked. Ask if somebody abroad can do it.', 'no-sharers': 'In many towns a home may only be shared with a permit.', 'no-benefits': 'Enough income may be asked. To refuse where it comes from is doubtful.', origin: 'To choose by origin or nationality is discrimination.',
      religion: 'To choose by faith is discrimination, unless people share a home for that purpose.', 'no-migrant-workers': 'This mostly hits people from abroad. Ask for the reason.', 'internationals-only': 'To choose by nationality needs a good reason.',
    },
  },
  keep: { title: 'Keep this search', save: 'Save this search', saved: 'Saved on this device:', saveInProfile: 'Save this search in my profile', inProfile: 'Saved in your profile. We tell you once a day of what is new:', seeAll: 'all that you saved', follow: 'Follow this search', text: 'Put one of these addresses in a feed reader, and it shows you what is new. No account, no e-mail.', atom: 'Atom feed', json: 'JSON feed' },
  saved: {
    titleProfile: 'Saved in your profile', inProfile: 'Kept with your profile: the same on each device where you open it.', askTitle_one: 'Take {{count}} saved offer into your profile?', askTitle_other: 'Take {{count}} saved offers into your profile?', askText: 'They stand in this browser only. In your profile you have them on each of your devices, as long as the profile is kept.', bring: 'Yes, keep them in my profile', stay: 'No, leave them here',
    searchesAsk_one: 'Take {{count}} saved search into your profile?', searchesAsk_other: 'Take {{count}} saved searches into your profile?', searchesAskText: 'Searches of this browser are lost when you clear it. In your profile you have them on each of your devices, and we can tell you of what is new.', searchesSome: 'Some stayed here: the service could not take them. Try again later.', searchesInProfile: 'In your profile', searchesHere: 'On this device', told: 'How we tell you',
    title: 'Saved on this device', lead: 'This list stands in this browser only, and we keep no copy of it. Clear your browser, and it is gone.', searches: 'Searches', noSearches: 'Under the results of a search stands “Save this search”. Then you see here what is new in it.', vacancies: 'Jobs', homes: 'Homes',
    none: { vacancies: 'Press the bookmark on a job to keep it here.', homes: 'Press the bookmark on a home to keep it here.' }, all: { vacancies: 'All jobs', homes: 'All homes' }, total: { vacancies_one: '{{count}} job', vacancies_other: '{{count}} jobs', homes_one: '{{count}} home', homes_other: '{{count}} homes' },
    new_one: '{{count}} new since {{date}}', new_other: '{{count}} new since {{date}}', name: 'Name of this search', rename: 'Rename', keepName: 'Save the name', forget: 'Remove', gone: 'We cannot show this one: it is over, or the service does not answer.', pick: 'Compare', compareHow: 'Choose two to four to compare.', compareFull: 'Four is the most.',
    compare: 'Compare {{count}} side by side', compared: 'Side by side', tooFew: 'There are not two open offers to compare here.', notSaid: 'not stated', place: 'Place', confirmed: 'Confirmed', reply: { vacancies: 'I applied', homes: 'I replied' }, replied: { vacancies: 'Applied on {{date}}', homes: 'Replied on {{date}}' },
  },
  offerPage: {
    ad: 'The ad', noText: 'The source gave no text with this offer. All that it did give stands on this page.', apply: 'Apply at the employer', contact: 'Contact the provider', goesTo: 'Opens', newWindow: '(opens a new window)',
    noLink: 'The ad gives no way to reply online. Look at the source below.', unsafeLink: 'The ad gives an address that we do not trust as a link:', origin: 'Where we found it',
    confirmedLong: 'Last confirmed {{when}}. Gone since then? It closes by itself when its source no longer lists it.', demoLong: 'This is a demo offer: it was made up to show how the site works.',
    flagged: 'Careful: the name of this organisation contains letters that look like others. Check who is behind it before you send anything.', backToJobs: 'All jobs', backToHomes: 'All homes', side: 'Reply and source',
    homesNear: 'Homes near this job', payWarning: 'Never pay before you have seen the home and signed a contract. A deposit is two months of bare rent at most.', noPets: 'No pets', unknown: 'We do not know this offer',
    unknownText: 'The address may be wrong, or the offer was removed long ago.',
    picture: { room: 'Drawing, not a photo. One lit window: you rent a room.', studio: 'Drawing, not a photo. One lit window: you rent a studio.', apartment: 'Drawing, not a photo. One lit floor: you rent an apartment.', house: 'Drawing, not a photo. All is lit: you rent the whole house.', 'anti-squat': 'Drawing, not a photo. One lit floor: you guard a part of a building.' },
  },
  fact: {
    hours: 'Hours a week', contract: 'Contract', workplace: 'Workplace', applyUntil: 'Apply until', skills: 'Skills', posted: 'Posted',
    type: 'Kind of home', area: 'Size', rooms: 'Rooms', persons: 'At most', pets: 'Pets',
  },
  closed: { vacancy: 'This job is no longer open', home: 'This home is no longer free', text: 'We keep the address, so that you know it was real. New offers come in every day.', search: { vacancy: 'Search jobs', home: 'Search homes' }, alternatives: 'Much like it, and open' },
  share: { name: 'Share', copied: 'The address is copied.', byHand: 'Copy this address:' },
  words: { occupation: 'Occupation', skill: 'Skills', add: { occupation: 'Another occupation', skill: 'Another skill' }, none: 'We do not know this one. Try another word, or type it in the search box.' },
  origin: { label: 'Distance and time from', none: 'No place', area: 'The area of the map', job: 'My job: {{title}}, {{place}}', how: 'Type a town at the top, or press “Homes near this job” on the page of a job.' },
  filters: { payHow: 'Pay an hour, a week or a year is counted as pay a month.', ad: { en: 'English', nl: 'Dutch', de: 'German', mixed: 'Two languages', other: 'Another language' }, areaAny: 'Any size', until: 'Until, if only for a time' },
  map: {
    name: { vacancies: 'Map of the jobs', homes: 'Map of the homes' }, zoomIn: 'Zoom in', zoomOut: 'Zoom out', attribution: 'Who made this map', here: 'Search in this area', close: 'Close', chosen: 'Chosen: {{title}}',
    noPoints: 'The offers cannot be put on the map now. The list has them.', without_one: '{{count}} offer names no place that can be put on a map. It is in the list.', without_other: '{{count}} offers name no place that can be put on a map. They are in the list.',
    most: 'The {{count}} best are on the map. Zoom in and search in the area to see others.', several: { vacancies_one: '{{count}} job here', vacancies_other: '{{count}} jobs here', homes_one: '{{count}} home here', homes_other: '{{count}} homes here' },
    together: { vacancies_one: '{{count}} job at this place', vacancies_other: '{{count}} jobs at this place', homes_one: '{{count}} home at this place', homes_other: '{{count}} homes at this place' }, togetherWhy: 'Most ads name only the town. Then they stand at its centre.', andMore: 'And {{count}} more: they are in the list.',
  },
  similar: { vacancies: 'Jobs like this one', homes: 'Homes like this one' },
  refuses: {
    title: 'This ad refuses internationals', law: 'That is discrimination. A landlord may not choose by nationality or origin.', speakers: 'It asks for Dutch speakers. That can be discrimination too: where you come from may not decide.', shown: 'We show the ad, so that you know and can act. Our staff look at it too.',
    todo: 'What you can do', reply: 'Reply all the same. Ask in writing why you cannot be chosen.', keep: 'Keep the ad and the answers: make pictures of them.', report: 'Report it to the discrimination hotline of your municipality. It is free, and they help you.', more: 'How to report it',
  },
  scam: {
    title_one: 'Careful: a sign of a false ad', title_other: 'Careful: {{count}} signs of a false ad', text: 'One sign is no proof. But do this first:', see: 'See the home yourself, or let somebody you trust see it.', pay: 'Pay nothing before that, and never by money transfer, gift card or crypto.', copy: 'Send no copy of your passport. Show it at the viewing.', more: 'How to stay safe',
    kind: {
      'payment-before-viewing': 'They want money before you can see the home. Never pay before a viewing and a signed contract.', 'untraceable-payment': 'This way to pay leaves no trace and cannot be undone. Pay by bank, to the name in the contract.', 'keys-by-post': 'The landlord is away and will send the keys. People are cheated like this most often.', 'no-viewing': 'You cannot see the home first. Do not rent unseen.',
      'identity-copy-upfront': 'They want a copy of your passport before there is a contract. It can be misused. Cover the number, and write on it what it is for.', 'booking-site-payment': 'To pay rent through a holiday site, or a link that looks like one, is a known trick.', 'tenant-fee': 'You must pay a fee. An agent who works for the landlord may not charge you too. Ask what it is for.', 'key-money': 'Key money is paid for nothing. It is not allowed.',
      'forced-takeover': 'You must pay for things that stay behind. You need not pay more than they are worth.', 'months-in-advance': 'They want several months of rent at once. Your money is at risk.', 'contact-only-elsewhere': 'They only want contact outside the site. Stay on the site until you have seen the home.', other: 'The wording is like that of false ads.',
    },
  },
  wording: {
    title: 'A note on the words of this ad', text: 'The ad uses words that an employer should not use, or must explain. They need not stop you: you may apply all the same.', more: 'What you can do about it',
    kind: {
      'mother-tongue': 'It asks for a mother tongue. How well you speak may count, where you learned it may not.', nationality: 'It asks for a nationality. That is allowed in very few jobs; to ask for the right to work is.', age: 'It asks for an age, or calls the team young. Age may only count with a good reason.', gender: 'It asks for a man or a woman. The law allows that for very few jobs.', religion: 'It asks for a faith. Only some religious organisations may do that.',
      health: 'It asks about health. An employer may not ask that before hiring.', family: 'It asks about children or a partner. That may not count.', appearance: 'It asks for a certain look. That easily shuts people out.', origin: 'It asks where you come from. That may not count.', photo: 'It asks for a photo. You may leave it out.', other: 'These words can shut people out.',
    },
    suggestion: {
      'mother-tongue': 'Say which level the work needs, such as “Dutch at C1”, and why.', nationality: 'Ask for the right to work in the Netherlands, or say that you can sponsor a permit.', age: 'Say what the work needs: experience, a diploma, the hours. Leave ages and “young” out.', gender: 'Use a title for everybody, or add (m/f/x).', religion: 'Ask whether people agree with the aims of your organisation, if the work needs that.',
      health: 'Describe the work itself, such as lifting 20 kg. Leave health out.', family: 'Say which hours or days the work needs.', appearance: 'Say what to wear at work, if there is a rule.', origin: 'Leave origin out. Say what somebody must be able to do.', photo: 'Do not ask for a photo.', other: 'Say what the work needs, not who should do it.',
    },
  },
  profile: {
    title: 'What you have, and what you need', lead: 'No account, no name, no e-mail. Only what changes the answer. Empty means: it does not matter to you.', gone: 'Your earlier profile was deleted after 30 days, as promised. You can make a new one.', save: 'Save and see my matches', saveAgain: 'Save and see my matches again', saving: 'Saving',
    kept: 'We keep this for 30 days behind a key that only you have. You can change it at any time.',
    device: {
      title: 'Use on another device', why: 'A phone and a laptop can share one profile, with its matches and what you saved in it.', careful: 'Whoever has this link can read and change your profile. Send it to nobody but yourself, and do not open it on a computer of others.', show: 'Show the link', hide: 'Hide the link', link: 'Link of your profile', copy: 'Copy the link',
      openTitle: 'Open this profile on this device?', openText: 'Your link brings a profile to this browser. Its key stays here until you clear your browser.', replaces: 'This browser has another profile now. It will no longer be opened here; without its own link you cannot get back to it.', yes: 'Yes, open it here', no: 'No, do not open it', over: 'This link does not work: the profile was deleted after 30 days, or the link is not whole.',
    },
    you: {
      title: 'You', why: 'A home must be large enough for all of you. Your languages decide which jobs you can do now.', adults: 'Adults', adultsHint: 'With you.', children: 'Children', childrenHint: 'Under 18.', pets: 'We bring a pet', english: 'English', dutch: 'Dutch', german: 'German', none: 'None',
    },
    work: {
      title: 'Work', why: 'Your own words are fine. Your permit only decides which pay a job must have; it never changes the order.', wanted: 'I look for work', occupations: 'Jobs you want', occupationsHint: 'Such as nurse, welder, data engineer. Press Enter after each.', skills: 'What you can do', skillsHint: 'Such as SQL, forklift, care for the elderly.',
      experience: 'Years of experience', education: 'Highest education', hoursMin: 'Fewest hours a week', hoursMax: 'Most hours a week', pay: 'Least pay a month, in euros', payHint: 'Gross, at full hours.', start: 'I can start from', startHint: 'Empty means: at once.', permit: 'Your right to work', permitHint: 'Not sure? Ask the IND or IWCN.',
      birthDate: 'Date of birth', birthDateHint: 'The pay that your permit needs depends on your age.',
      licences: 'Licences, certificates and registers', licencesHint: 'Some work may not be done without. Choose nothing, and we tell you when a job asks for one.', noLicences: 'None of these',
    },
    licence: {
      'driving-b': 'Driving licence B', 'driving-be': 'Driving licence BE (trailer)', 'driving-c': 'Driving licence C (lorry)', 'driving-ce': 'Driving licence CE (lorry with trailer)', 'driving-d': 'Driving licence D (bus)', 'code-95': 'Code 95',
      forklift: 'Forklift', 'reach-truck': 'Reach truck', crane: 'Crane or excavator', vca: 'VCA (safety)', big: 'BIG register (care)', skj: 'SKJ register (youth care)', teaching: 'Dutch teaching qualification',
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
    profileText: 'It is kept for 30 days behind a key in this browser. Nothing is shared with employers or landlords.', profileOwn: 'IWCN keeps it, to help you. Nothing is shared with employers or landlords.', privacy: 'What we keep', start: 'Tell us what you need', startText: 'Fill in one page, without an account. Then you see jobs, homes, and which go together: the way between them, the share of your pay, why it fits, and what to ask first.', startButton: 'Make my profile',
    group: { recommended: 'Your case worker recommends', interested: 'You are interested', others: 'The others, best first' }, groupWhy: { recommended: 'A person at IWCN chose these for you. Their points stay as we counted them.', interested: 'On top because you said so. Within the group the best come first.', others: 'In the order of their points. What you set aside is not here.' },
    recommended: 'Recommended by your case worker: {{reason}}', recommendedBare: 'Recommended by your case worker.', compare: { vacancies: 'Compare these jobs', homes: 'Compare these homes' },
  },
  pair: {
    name: '{{job}} and {{home}}', job: 'Job', home: 'Home', minutes_one: '{{count}} min', minutes_other: '{{count}} min', by: { bicycle: 'by bicycle', 'public-transport': 'by train and bus', car: 'by car' }, byEstimate: { bicycle: 'by bicycle, estimate', 'public-transport': 'by train and bus, estimate', car: 'by car, estimate' }, wayUnknown: 'The way is not known',
    cost: 'a month for the home, all in', costPart: 'a month for the home, as far as the ad says', fromHome: 'You work from home', share: '{{share}} % of {{net}} net', shareUnknown: 'Pay is not stated, so no share', limit: 'Your limit is {{limit}} %.', howWeCount: 'How we count', why: 'Why it fits', whyNot: 'Why it does not fit', askFirst: 'Ask first', copyQuestions: 'Copy these questions', more_one: 'Show {{count}} more reason', more_other: 'Show {{count}} more reasons', fewer: 'Show fewer reasons', seeJob: 'See the job', seeHome: 'See the home',
  },
  changes: {
    title: 'What would change this', gain: { vacancy_one: 'job', vacancy_other: 'jobs', home_one: 'home', home_other: 'homes', pair_one: 'pair', pair_other: 'pairs' }, apply: 'Put this in my profile', applied: 'Your profile is changed: {{change}}.', more: 'Show more changes', fewer: 'Show fewer changes', counted: 'Counted now, with the same rules.', how: 'We put this one change into your profile and hold every open offer against it again, with the same rules.', now: 'Fit now', after: 'Would fit then', edit: 'Change my profile',
  },
  alerts: {
    title: 'News for you', link_one: 'News for you: {{count}} unread', link_other: 'News for you: {{count}} unread', lead: 'New jobs and homes that fit your profile, your searches or your job. Each says why you are told.', unread_one: '{{count}} unread', unread_other: '{{count}} unread', none: 'All read', readAll: 'Mark all as read', empty: 'Nothing yet. As soon as a new offer fits, it stands here.', more: 'Show more', new: 'New:', gone: 'An offer that was removed', over: 'no longer open', why: 'Why you are told:',
    start: 'Hear it when something fits', startText: 'Make a profile, on one page and without an account. Then we tell you here, and by mail if you like, as soon as a new job or home fits.', settings: 'How we tell you', forProfile: 'What fits my profile', forProfileText: 'New jobs, homes and pairs that pass all your checks.', howOften: 'How often', frequency: { 'at-once': 'At once', daily: 'Once a day', weekly: 'Once a week', off: 'Never' }, inApp: 'On this site', byMail: 'By mail',
    noSearches: 'No search is kept with your profile yet.', toSaved: 'See what you saved', saving: 'Saving.', saved: 'Saved.',
    mail: {
      title: 'Mail', address: 'Your mail address', hint: 'We send one mail with a link. Only when you follow it, we write to you.', confirm: 'Send me the link', again: 'Send the link again', own: 'Use the address that IWCN has', forget: 'Forget my address', wrong: 'This does not look like a mail address.', language: 'Language of the mails', cap: 'At most {{count}} offers at once by mail a day; the rest waits for the daily mail. Each mail has a link to stop all of them.',
      state: { none: 'We have no address, and send no mail.', pending: 'We sent a link to {{address}}. Follow it to get mail.', confirmed: 'Mail goes to {{address}}.', failing: 'Mail to {{address}} comes back. Give another address, or try again.', unsubscribed: 'You stopped all mail to {{address}}. Give the address again to start anew.' },
    },
  },
  copy: { done: 'Copied.', byHand: 'Copy this text' },
  feedback: {
    interested: 'I’m interested', refuse: 'Not for me', title: 'Not for me: {{title}}', why: 'Why not?', note: 'In your own words', noteHint: 'Only you and your case worker read this.', takes: 'It leaves your list at once. You can bring it back.', takesPair: 'This pair leaves your list at once; the job and the home stay. You can bring it back.', setAside: 'Set it aside', undo: 'Undo',
    reason: { 'too-far': 'Too far', 'too-expensive': 'Too expensive', 'other-work': 'Not my kind of work', hours: 'The hours do not suit me', language: 'The language', replied: 'I replied already', unsuitable: 'Not this employer or landlord', other: 'Something else' },
    onTop: '{{title}} stands on top now.', gone: 'Set aside: {{title}}.', asideCount_one: '{{count}} set aside', asideCount_other: '{{count}} set aside', asideText: 'You said no to these. They count for nothing else, and their score stays what it is.', back: 'Put back', over: 'no longer offered',
    limit: { minutes: 'Limit the way to {{to}} minutes instead of {{from}}?', cost: 'Limit the cost to {{to}} a month instead of {{from}}?', costNew: 'Limit the cost to {{to}} a month?' }, left: { vacancy: '{{count}} of {{total}} jobs stay.', home: '{{count}} of {{total}} homes stay.', pair: '{{count}} of {{total}} pairs stay.' }, counting: 'Counting what stays.', applyLimit: 'Change my limit', limitApplied: 'Your limit is changed.',
  },
  caseShare: {
    button: 'Share with IWCN', all: 'Share these with IWCN', title: 'Share with IWCN', leadOwn: 'Your case worker will see:', leadCode: 'Whoever at IWCN gets your code will see:', goesOwn: 'your note, on their screen until you take it back', goesCode: 'your note and what you wish for in your profile, without your date of birth', note: 'A note', noteHint: 'What would you like to ask? You may leave this empty.', yesOwn: 'Yes, show this to my case worker.', yesCode: 'Yes, make a code that shows this for seven days.', send: 'Share', makeCode: 'Make a code',
    done: 'Shared. Your case worker sees it on their screen.', doneCode: 'Read this code out to IWCN, or send it to them:', codeText: 'It works until {{date}}, and we show it only now. We keep no copy of the code itself.', copy: 'Copy the code', close: 'Done', now: 'Shared now', what_one: '{{count}} match, shared on {{date}}', what_other: '{{count}} matches, shared on {{date}}', seen: 'Seen by IWCN on {{date}}.', notSeen: 'Not seen yet.', ends: 'The code works until {{date}}.', revoke: 'Take it back',
  },
  job: { title: 'Your new job', mine: 'This is my new job', done: 'Congratulations on {{title}}. We tell you of homes that fit it.', notMine: 'This is not my job any more', homes_one: '{{count}} open home fits it now. We tell you of new ones.', homes_other: '{{count}} open homes fit it now. We tell you of new ones.' },
  whyNot: {
    title: 'Why is it not here?', label: 'Words of an offer, or its address on this site', button: 'Look', none: 'No open offer has these words.', gone: 'We do not know this offer, or it is no longer open.', looking: 'Holding it against your profile.', fits: 'It fits', fails: 'It does not fit', lower: 'It passes every check. It stands lower in the list, or is not among the best that we keep.', refused: 'It passes every check, but you set it aside.', opens: 'This would open it', nothingOpens: 'No single change of your profile opens it.',
  },
  breakdown: {
    open: '{{score}} of {{most}} points: how we count', close: 'Close the count', parts: 'The points', of: 'of {{max}}', sum: 'Together {{score}} points. They put the offers that fit in order; your own words only move them between the groups.', checks: 'The checks', result: { pass: 'Fits', unknown: 'Ask', fail: 'Does not fit' }, side: { job: 'Job: {{part}}', home: 'Home: {{part}}' },
    part: { occupation: 'kind of work', skills: 'skills', experience: 'experience', pay: 'pay', workplace: 'workplace', commute: 'the way', freshness: 'confirmed lately', information: 'says what matters', cost: 'cost', area: 'size', distance: 'distance', 'cost-share': 'share of the pay' },
  },
  source: {
    profile: 'From your profile', profileLink: 'Change it in my profile', law: 'From the law', method: 'How we work it out', weights: 'Weights of version {{version}}.', most: 'At most {{max}} of 1,000 points go to this, for everybody alike.', yes: 'yes', no: 'no', empty: 'not filled in', help: 'More about the order', overruled: 'A case worker found something else. What we had read: {{reason}}', fromField: { vacancy: 'The source of this job gives it in a field of its own.', home: 'The source of this home gives it in a field of its own.' }, notSaid: { vacancy: 'We did not find it in the ad of this job: ask.', home: 'We did not find it in the ad of this home: ask.' }, seeAd: 'See the ad: {{title}}',
    skills: { title: 'The skills', shared: 'You have', missing: 'It asks as well', essential: 'essential for this work' },
    field: {
      'labels-dutch': 'Dutch', 'labels-adLanguage': 'Language of the ad', 'labels-english': 'English', pay: 'Pay', hours: 'Hours a week', workplace: 'Workplace', contract: 'Contract', place: 'Place', startOn: 'First day', 'organisation-sponsor': 'Register of sponsors', confirmedAt: 'Last confirmed', title: 'Title', occupation: 'Kind of work', education: 'Education', licences: 'Licences', skills: 'Skills', experienceYears: 'Experience', costs: 'Costs a month', registration: 'Registration',
      internationals: 'Internationals', availableFrom: 'Free from', availableUntil: 'Free until', furnishing: 'Furnishing', areaM2: 'Size', maxPersons: 'Persons at most', minimumStayMonths: 'Shortest stay', pets: 'Pets', rooms: 'Rooms', type: 'Kind of home', stepFree: 'Without steps', depositCents: 'Deposit',
    },
    path: {
      maxCostSharePercent: 'Most of your net pay, in percent', 'languages-nl': 'Your Dutch', 'languages-en': 'Your English', 'permit-situation': 'Your right to work', 'permit-birthDate': 'Your date of birth', 'work-education': 'Your education', 'work-licences': 'Your licences', 'work-hoursMin': 'Fewest hours', 'work-hoursMax': 'Most hours', 'work-minPayCentsPerMonth': 'Least pay', 'work-contracts': 'Contracts you want', 'work-workplaces': 'Workplaces you want', 'work-startFrom': 'First day you can start',
      'reach-from': 'Where you live or stay', 'reach-mode': 'How you travel', 'reach-maxMinutes': 'Longest way, in minutes', 'home-maxCostCentsPerMonth': 'Most you can pay', 'household-adults': 'Adults', 'household-children': 'Children', 'home-needsRegistration': 'You need to register', 'home-moveInFrom': 'Move in from', 'home-moveInUntil': 'Move in at the latest', 'home-minStayMonths': 'Months you want to stay', 'household-pets': 'Your pets', 'home-furnishing': 'Furnishing you want', 'home-minAreaM2': 'Least size', 'home-minRooms': 'Fewest rooms',
      'home-types': 'Kinds of home you want', 'home-needsStepFree': 'You need a home without steps', 'work-occupations': 'Jobs you want', 'work-skills': 'What you can do', 'work-experienceYears': 'Your years of experience',
    },
  },
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
  earn: {
    title: 'Do I earn enough?', choose: 'Choose', device: 'This stays on your device. It is only sent along for the sum.', noPay: 'The ad does not state the pay. Ask the employer: “What is the gross pay a month, without holiday pay?”', netPay: 'The ad gives the pay after tax. A permit looks at gross pay: ask the employer for it.', failed: 'We cannot work it out now. Try again in a minute.', more: 'More ways to work it out', net: 'What is left of {{gross}} gross',
    without: 'Net a month', with: 'With the 30 % ruling', nothing: 'makes no difference', share: '{{share}} percent of the gross pay',
  },
  calc: {
    title: 'Calculators', lead: 'Short sums with the law of the day. Each shows the figures it used and where they come from. We keep nothing of what you fill in.', list: 'Questions', button: 'Work it out', answer: 'Answer', empty: 'Fill in what you know. The answer comes here, with its figures.', notes: 'Good to know', gap: 'Difference', day: 'Worked out for {{date}}.',
    rules_one: '{{count}} rule behind this', rules_other: '{{count}} rules behind this',
    name: { permit: 'Do I earn enough for my permit?', 'net-pay': 'What is left each month?', 'thirty-percent': 'Do I get the 30 % ruling?', 'minimum-wage': 'Is this the minimum wage?', affordability: 'Can I pay this home?', deposit: 'Is the deposit too high?', fees: 'Must I pay these fees?', 'contract-length': 'May my lease end by itself?', 'rent-benefit': 'Can I get rent benefit?' },
    text: {
      permit: 'Some permits ask for a minimum pay. We compare, and show both amounts.', 'net-pay': 'Your gross pay less wage tax, with both tax credits.', 'thirty-percent': 'A part of your pay can stay untaxed when you come from abroad.', 'minimum-wage': 'What an hour must pay at least, by age.', affordability: 'The share of your net pay that a home takes.', deposit: 'A landlord may ask only so many months of bare rent.',
      fees: 'Some fees may not be asked of a tenant.', 'contract-length': 'Since July 2024 a lease has no end, unless the law makes an exception.', 'rent-benefit': 'A monthly amount from the tax office (huurtoeslag). We only look if it is worth asking.',
    },
    result: { pass: 'Fits', fail: 'Does not fit', unknown: 'Ask first', known: 'Worked out' }, per: { hour: 'an hour', month: 'a month', year: 'a year', once: 'once' },
    field: {
      on: 'For which day', signedOn: 'Day of signing', gross: 'Gross pay a month', ruling: 'With the 30 % ruling', situation: 'Your right to work', birthDate: 'Date of birth', graduatedOn: 'Day of your degree', degreeCounts: 'Is it Dutch, or a master of a top-200 university?', pay: 'Gross pay', payOffered: 'Pay in the ad', period: 'For', hours: 'Hours a week', holiday: 'Is holiday pay in it?', sponsor: 'Is the employer a recognised sponsor?',
      master: 'I have a master’s degree', exempt: 'I am a scientist, or a doctor in training', afar: 'Did you live over 150 km from the border for 16 of the last 24 months?', since: 'First day of the ruling', age: 'Age', cost: 'Cost of the home a month', complete: 'Everything is in it: service costs, gas, water, electricity', share: 'Most of your net pay, in percent', rent: 'Bare rent a month', deposit: 'Deposit that is asked',
      'fee-agency': 'Fee of the agent', 'fee-contract': 'Contract or administration costs', 'fee-viewing': 'Fee for a viewing', 'fee-service-costs': 'Service costs', 'fee-other': 'Other fee', agent: 'Whom does the agent work for?', starts: 'First day of the lease', ends: 'Last day of the lease', ground: 'Why does it end?', independent: 'Own door, kitchen and toilet?', single: 'Do you live alone?', assets: 'Your savings',
    },
    hint: { optional: 'You may leave this open.', on: 'Empty means today. Permits: the day of the application.', gross: 'Without holiday pay.', birthDate: 'Under 30 a lower pay is enough.', birthDateRuling: 'Under 30 with a master’s degree a lower pay is enough.', since: 'Only when you have it already.', share: 'Often a third to forty percent.', rent: 'Without service costs and energy.', ends: 'Empty when no end is stated.' },
    option: {
      unsure: 'I do not know', yes: 'Yes', no: 'No', 'highly-skilled-migrant': 'Highly skilled migrant', 'highly-skilled-migrant-reduced': 'Highly skilled migrant after studies', 'blue-card': 'EU Blue Card', 'search-year': 'Search year', 'free-to-work': 'I may work freely', 'other-permit': 'Another permit', month: 'a month', year: 'a year', hour: 'an hour', excluded: 'No, it comes on top', included: 'Yes, it is in it', landlord: 'The landlord', tenant: 'Me',
    },
    ground: { unknown: 'I do not know', none: 'No reason is given', 'other-law': 'Owner is away, lives there, or the house is for sale', 'status-holder': 'For status holders', 'wadden-work': 'For work on the Wadden islands', separation: 'After a separation', renovation: 'Renovation or demolition', 'urgent-need': 'Urgent need, by the municipality', student: 'Student from elsewhere' },
    line: {
      countedPay: 'Pay that counts, a month', threshold: 'Needed a month', net: 'Net a month', netWithoutRuling: 'Without the ruling', withheld: 'Tax a month', holidayNet: 'Holiday pay, net, once a year', grossYear: 'Gross a year with holiday pay', taxFree: 'Untaxed a year', taxable: 'Taxed a year', norm: 'Must stay taxed, at least', minimumHour: 'At least an hour', minimumMonth: 'At least a month, at these hours', share: 'Of your net pay',
      limit: 'Your limit a month', maxDeposit: 'At most', returnDays: 'Days to pay it back', notAllowed: 'You need not pay', maxMonths: 'Most months', countedRent: 'Rent that counts', maxCountedRent: 'Counts up to', maxAssets: 'Savings up to',
    },
    error: { euros: 'Fill in an amount, such as 4300 or 14.71.', number: 'Fill in a number.', date: 'Fill in a date.', choice: 'Choose one.', tick: 'Look at this again.' },
  },
  review: {
    title: 'To look at', which: 'Which ones', none: 'Nothing waits here', failed: 'This did not work. Try again in a minute.', shown: '{{shown}} of {{total}}', decided: 'Decided by {{name}} on {{date}}.', tab: { ads: 'Ads', sponsors: 'Sponsors', merges: 'Same job', names: 'Names' },
    ads: {
      title: 'Ads to look at', text: 'Open ads that say something a person should see. They stay visible, with a warning. “Seen” leaves them so; they come back here when they say something new.', reason: { 'refuses-internationals': 'Refuse internationals', unlawful: 'Unlawful words', scam: 'Signs of a false ad', 'deceiving-name': 'Deceiving names' },
      none: 'No ad waits for this reason.', seen: 'Seen, leave it', seenNamed: 'Seen, leave it: {{title}}', close: 'Close it', closeNamed: 'Close it: {{title}}', closeSure: 'Yes, close it', keep: 'Keep it open', note: 'Why (kept for colleagues)', seenBefore: 'Seen by {{name}} on {{date}}; it says something new since.', closedBefore: 'Closed by {{name}} on {{date}}.',
    },
    sponsors: {
      title: 'Is this the same organisation?', text: 'We only say “recognised sponsor” when the KvK number or the exact name is the same. These look alike: you decide.', register: 'Register with {{count}} sponsors, of {{date}}, from {{source}}.', noRegister: 'No register was imported yet.', none: 'No employer waits for a decision.', state: { proposed: 'To decide', accepted: 'The same', rejected: 'Not the same' },
      ours: 'Employer in the ads', theirs: 'In the register', kvk: 'KvK {{number}}', noKvk: 'no KvK number', vacancies_one: '{{count}} open vacancy', vacancies_other: '{{count}} open vacancies', since: 'listed since {{date}}', until: 'no longer listed since {{date}}',
      match: { kvk: 'The KvK number is the same.', name: 'The name is exactly the same.', 'similar-name': 'The names are the same without words such as B.V., Holding and Nederland.', 'shared-name': 'Several organisations in the register have this name.' }, accept: 'The same', acceptNamed: 'The same: {{name}}', reject: 'Not the same', rejectNamed: 'Not the same: {{name}}',
    },
    merges: {
      title: 'Seen twice, shown once', text: 'These ads are the same job on two boards, so we show them as one vacancy. Are they different jobs? Then part them: they will never join again.', state: { standing: 'Joined', undone: 'Parted' }, none: 'No ads have joined.', kept: 'First seen', merged: 'Joined it', why: 'The same: {{list}}.', similar: 'Texts are {{percent}} percent alike.', on: 'Joined on {{date}}.', undoneItself: 'Parted on {{date}}, when one of them changed.',
      same: { 'apply-url': 'address to apply', employer: 'employer', title: 'title', place: 'place', text: 'text' }, undo: 'Different jobs', undoNamed: 'Different jobs: {{title}}', undoSure: 'Yes, part them for good', keep: 'Keep as one',
    },
  },
  advice: { title: 'How newcomers may read this', text: 'You may post it as it is. These words can cost you good people, or be against the law on equal treatment.', better: 'Better:', dutch: 'The text reads as: Dutch {{read}}. The form says something else.', dutchDo: 'Change the text or the field, so that both say the same.' },
};
