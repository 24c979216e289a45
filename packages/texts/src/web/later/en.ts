/** The English words of what is opened later: why we say what we say, and what an ad says in full. */
export const laterEn = {
  proof: {
    certainty: { certain: 'The ad says so.', likely: 'Likely, not certain: read the sentence yourself.', unsure: 'Unclear: ask.' },
    field: 'The source gives this in a field of its own; there is no sentence to show.', none: 'We did not find a sentence about this in the ad. Ask.', fromAd: 'From the ad:', fromTitle: 'From the title:', readBy: 'Read by our rules, not by a person.', notRight: 'Not right? Tell us',
    rule: 'The rule behind it', validFrom: 'Valid from {{from}}.', valid: 'Valid {{from}} – {{to}}.', source: 'Source: {{host}}', sourceText: 'Source: {{name}}', toConfirm: 'To be confirmed: sources differ. We never decide on it.',
  },
  says: {
    title: 'What this ad says', lead: 'Open a line to see the sentence that says so.', why: 'Why do we say this?', missing: 'Not in the ad: ask',
    group: { languages: 'Languages', pay: 'Pay and contract', permit: 'Permit and sponsor', asks: 'What they ask of you', who: 'Who may live here', registration: 'Registration', money: 'Money', dates: 'Dates and furniture', other: 'Also read' },
    name: {
      'ad-language': 'The ad is in', 'working-language': 'At work you speak', dutch: 'Dutch', english: 'English', german: 'German', pay: 'Pay', hours: 'Hours a week', contract: 'Contract', workplace: 'Workplace', start: 'Starts', 'apply-until': 'Apply until', relocation: 'Help with moving', sponsorship: 'Sponsors a permit',
      register: 'Register of sponsors', education: 'Education', experience: 'Experience', occupation: 'Kind of work', internationals: 'Internationals', registration: 'Registering at the address', furnishing: 'Furnishing', deposit: 'Deposit', costs: 'Costs a month', available: 'Free', 'minimum-stay': 'Shortest stay',
    },
    language: { mixed: 'two languages', other: 'another language' },
    demand: { required: 'Required', 'willing-to-learn': 'You must be willing to learn it', plus: 'A plus', 'not-needed': 'Not needed' },
    offered: { yes: 'Offered', no: 'Not offered' },
    register: { recognised: 'The employer is a recognised sponsor', 'not-recognised': 'The employer is not on the register', unknown: 'We could not find this employer on the register: ask', source: 'From the public register of the IND. Only a recognised sponsor may apply for a highly skilled migrant.' },
    possible: { possible: 'Possible', impossible: 'Not possible' }, welcome: { welcome: 'Welcome', excluded: 'Not wanted' },
    years_one: '{{count}} year', years_other: '{{count}} years', months_one: '{{count}} month', months_other: '{{count}} months', monthsRent_one: '{{count}} month of rent', monthsRent_other: '{{count}} months of rent', until: 'until {{date}}', total: '{{amount}} in all',
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
  refuses: {
    title: 'This ad refuses internationals', law: 'That is discrimination. A landlord may not choose by nationality or origin.', speakers: 'It asks for Dutch speakers. That can be discrimination too: where you come from may not decide.', shown: 'We show the ad, so that you know and can act. Our staff look at it too.',
    todo: 'What you can do', reply: 'Reply all the same. Ask in writing why you cannot be chosen.', keep: 'Keep the ad and the answers: make pictures of them.', report: 'Report it to the discrimination hotline of your municipality. It is free, and they help you.', more: 'How to report it',
  },
  scam: {
    title_one: 'Careful: a sign of a false ad', title_other: 'Careful: {{count}} signs of a false ad', text: 'One sign is no proof. But do this first:', see: 'See the home yourself, or let somebody you trust see it.', pay: 'Pay nothing before that, and never by money transfer, gift card or crypto.', copy: 'Send no copy of your passport. Show it at the viewing.', more: 'How to stay safe',
    kind: { other: 'The wording is like that of false ads.' },
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
};
