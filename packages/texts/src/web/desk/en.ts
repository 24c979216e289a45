/** The English words of the desk's own pages: one newcomer's file, cohorts and plans. Only staff load them. */
export const deskEn = {
  rail: { newcomers: 'Newcomers', cohorts: 'Cohorts', review: 'To look at', names: 'Names to check' },
  finder: { vacancy: 'Look up a job', home: 'Look up a home' },
  taken: { home: 'Home taken by case {{case}}', homeOwn: 'Their home', job_one: '{{count}} place of this job taken: case {{cases}}', job_other: '{{count}} places of this job taken: cases {{cases}}', jobOwn: 'Their job' },
  file: {
    title: 'A newcomer’s file', back: 'All newcomers', open: 'Everything about this household', noContact: 'No e-mail or telephone number is kept.', case: 'Case {{number}}', arrived: 'arrived {{date}}', arrives: 'arrives {{date}}', notArrived: 'day of arrival not known', 
    adults_one: '{{count}} adult', adults_other: '{{count}} adults', children_one: '{{count}} child', children_other: '{{count}} children', pets: 'with a pet', unknown: 'not said', any: 'does not matter', list: '{{from}} to {{to}}', upTo: 'up to {{value}}', from: 'from {{value}}', until: 'until {{value}}', least: 'at least {{value}}',
    reads: 'Who opened this file', readsText: 'Every time that somebody opens this file is logged.', readBy: '{{name}}, {{date}}', readGone: 'an account that is gone, {{date}}',
    matches: {
      title: 'What fits', kind: 'Kind of match', tab: { pair: 'Pairs', vacancy: 'Jobs', home: 'Homes' }, score: '{{score}} of 1,000', scoreHelp: 'Score', computing: 'We are comparing the profile with every open offer.', none: { pair: 'No job and home go together yet.', vacancy: 'No job passes all checks yet.', home: 'No home passes all checks yet.' },
      more: 'Show more', shown: '{{shown}} of {{total}}, best first', questions_one: '{{count}} question to ask', questions_other: '{{count}} questions to ask', allClear: 'nothing to ask', fails_one: '{{count}} check fails', fails_other: '{{count}} checks fail', recommended: 'Recommended by us', 
      checks: 'Checks', parts: 'Where the score comes from', part: '{{points}} of {{max}}', ask: 'Ask', fits: 'Fits', no: 'Does not fit', overruled: 'Computed: {{reason}}', way: '{{count}} min {{by}}', share: '{{share}} % of net pay', seeJob: 'See the job', seeHome: 'See the home',
    },
    judge: {
      title: 'Why, or why not?', lead: 'Look up any open job or home, or one of each, and see every check for this household.', kind: 'Look for', vacancy: 'Jobs', home: 'Homes', search: 'Look up an offer', button: 'Look up', none: 'No open offer has these words.', choose: 'Choose: {{title}}', job: 'Job', homeChosen: 'Home', remove: 'Take away: {{title}}',
      verdict: { pass: 'This fits.', ask: 'This fits, with questions to ask.', fail: 'This does not fit.' }, closed: 'This offer is no longer open.', tooMany: 'The first {{count}} are shown; type more words to narrow them down.',
    },
    decide: {
      recommend: 'Recommend', setAside: 'Set aside', overrule: 'I asked', recommendNamed: 'Recommend: {{title}}', setAsideNamed: 'Set aside: {{title}}', overruleNamed: 'I asked about this: {{check}}', title: { recommended: 'Recommend this', 'set-aside': 'Set this aside', overruled: 'What did you find out?' },
      lead: { recommended: 'It stands first for the newcomer, marked as recommended by their case worker.', 'set-aside': 'It is gone from the newcomer’s list, with every pair that holds it.', overruled: 'This check gets your answer, for this newcomer alone.' }, neutral: 'The computed score stays as it is, and nobody else’s list changes.',
      computed: 'The check says: {{reason}}', found: 'What you found out', pass: 'It fits', fail: 'It does not fit', reason: 'Why', reasonHint: 'For colleagues. Kept with your name and the time.', reasonShort: 'Write at least {{count}} characters, so that a colleague understands it later.', publicReason: 'What the newcomer may read', publicHint: 'In your words to them. You may leave it empty.',
      save: 'Save', saving: 'Saving', cancel: 'Cancel', failed: 'This was not saved. {{detail}}', choose: 'Say what you found out.', done: { recommended: 'Recommended. It stands first for the newcomer now.', 'set-aside': 'Set aside. It is gone from the newcomer’s list now.', overruled: 'Saved. The check has your answer now.', revoked: 'Revoked. The list is as computed again.' },
    },
    history: {
      title: 'Decisions of staff', none: 'Nobody has decided anything by hand yet.', recommended: 'Recommended', 'set-aside': 'Set aside', overruled: 'Asked: {{check}}', found: { pass: 'it fits', fail: 'it does not fit', unknown: 'open' }, by: '{{name}}, {{date}}', gone: 'an account that is gone, {{date}}', told: 'The newcomer reads: “{{words}}”', revoke: 'Revoke', revokeNamed: 'Revoke: {{title}}', revoked: 'Revoked by {{name}} on {{date}}',
      revokedGone: 'Ended on {{date}}', ended: 'Ended decisions ({{count}})',
    },
    permit: {
      title: 'Situation and permit', situation: 'Came as', right: 'Right to work', birthUnknown: 'Date of birth not known: the higher pay is taken', threshold: 'Pay the permit asks', perMonth: '{{amount}} a month, gross, without holiday pay', noThreshold: 'no minimum pay', toConfirm: 'to be confirmed', older: 'From {{date}} (birthday {{age}}) the higher pay counts: {{amount}}.', until: 'These figures hold until {{date}}.', sponsor: 'Recognised sponsor', sponsorNeeded: 'needed',
      sponsorFree: 'not needed', rules: 'The rules in words',
      situationOf: { 'free-to-work': 'Free to work', 'highly-skilled-migrant': 'Highly skilled migrant', 'highly-skilled-migrant-reduced': 'Highly skilled migrant after studies', 'blue-card': 'EU Blue Card', 'search-year': 'Search year', 'other-permit': 'Another permit' },
    },
    marks: {
      title: 'What they marked', none: 'They have marked and shared nothing yet.', shared: 'Shared with us', gone_one: '{{count}} more is no longer offered.', gone_other: '{{count}} more are no longer offered.', lookNamed: 'Look why: {{title}}', markSeen: 'Mark as seen', interested: 'Interested', refused: 'Not for me', byStaff: 'written down by us',
      reason: { 'too-far': 'too far', 'too-expensive': 'too expensive', 'other-work': 'other work', hours: 'the hours', language: 'the language', replied: 'replied already', unsuitable: 'the employer or landlord', other: 'another reason' },
    },
    changes: { title: 'What one change would give', none: 'No single change opens more.' },
    placements: { title: 'Placements', none: 'Not placed anywhere yet.', placed: 'Placed', cohort: 'The cohort', endButton: 'End it', endNamed: 'End the placement: {{title}}', endTitle: 'End this placement', endLead: 'The home and the place at work are free again from then on. The placement stays in the file with your reason.', endHow: 'How it ended', endChoose: 'Say how it ended.', endSave: 'End the placement', end: { withdrawn: 'Withdrawn', 'refused-by-newcomer': 'They said no', 'refused-by-provider': 'The employer or landlord said no', 'moved-on': 'Moved on' } },
    alerts: { title: 'What they were told', none: 'No alert was sent yet.', seen: 'seen', notSeen: 'not seen yet' },
    ready: {
      title: 'How complete the profile is', complete: 'Everything that changes the answer is filled in.', missing_one: '{{count}} of {{of}} things is missing.', missing_other: '{{count}} of {{of}} things are missing.', opensJobs_one: 'Would open {{count}} job', opensJobs_other: 'Would open {{count}} jobs', opensHomes_one: 'Would open {{count}} home', opensHomes_other: 'Would open {{count}} homes',
      asks_one: 'Answers a question at {{count}} of the best 100 jobs', asks_other: 'Answers a question at {{count}} of the best 100 jobs',
      gap: { work: 'No wish for work', home: 'No wish for a home', english: 'Level of English', education: 'Education', experience: 'Years of experience', skills: 'Skills', birthDate: 'Date of birth: it decides which pay the permit asks', place: 'Where they live or stay now', moveIn: 'When they can move in' },
    },
    wishes: {
      title: 'What they have and want', languages: 'Languages', work: 'Work', home: 'Home', reach: 'Travel', occupations: 'Jobs', skills: 'Skills', experience: 'Experience', years_one: '{{count}} year', years_other: '{{count}} years', education: 'Education', hours: 'Hours a week', pay: 'Least pay', workplace: 'Workplace', contract: 'Contract', start: 'Can start', types: 'Kind', cost: 'Most in all', share: 'Most of net pay', area: 'Size', rooms: 'Rooms', furnishing: 'Furnishing',
      registration: 'Must register', moveIn: 'Move in', stay: 'Stay', months_one: '{{count}} month', months_other: '{{count}} months', from: 'From', longest: 'Longest way', minutes_one: '{{count}} minute', minutes_other: '{{count}} minutes', yes: 'yes', no: 'no', noWork: 'No wish for work is filled in.', noHome: 'No wish for a home is filled in.', language: { en: 'English', nl: 'Dutch', de: 'German' }, by: { bicycle: 'by bicycle', 'public-transport': 'by train and bus', car: 'by car' },
      educationOf: { none: 'none', secondary: 'secondary school', vocational: 'vocational', bachelor: 'bachelor', master: 'master', doctorate: 'doctorate' },
    },
    check: {
      'language-dutch': 'Dutch', 'language-english': 'English', 'permit-work': 'permit', 'permit-sponsor': 'sponsor', education: 'education', licence: 'licence', hours: 'hours', 'pay-minimum': 'pay', contract: 'contract', workplace: 'workplace', start: 'start', reach: 'way to work', 'cost-total': 'total cost', 'household-size': 'size of the household', registration: 'registration', internationals: 'internationals',
      availability: 'dates', 'stay-minimum': 'minimum stay', pets: 'pets', furnishing: 'furnishing', area: 'size', rooms: 'rooms', type: 'kind of home', 'step-free': 'without steps', deposit: 'deposit', commute: 'way between them', 'cost-share': 'share of the pay', 'start-move-in': 'start and move-in',
    },
  },
  cohort: {
    title: 'A cohort', back: 'All cohorts', members_one: '{{count}} household', members_other: '{{count}} households', placedOf_one: '{{count}} of {{of}} placed', placedOf_other: '{{count}} of {{of}} placed', csv: 'Download as CSV',
    list: { title: 'Cohorts', lead: 'Households that are placed in one go, so that everybody together is served best, and nobody by accident.', new: 'New cohort', none: 'No cohorts yet', noneText: 'Begin one from the newcomers who need a place.', by: 'begun by {{name}}, {{date}}' },
    create: {
      title: 'New cohort', name: 'Name', nameHint: 'Such as “January arrivals”.', nameMissing: 'Give the cohort a name.', find: 'Find newcomers', people: 'Newcomers to choose from', in: 'In', situation: 'Situation', fits: 'Fits', fitsText: '{{jobs}} jobs, {{homes}} homes', all_one: 'Choose {{count}} shown', all_other: 'Choose all {{count}} shown', nobody: 'Choose nobody',
      chosen_one: '{{count}} household chosen', chosen_other: '{{count}} households chosen', chooseMissing: 'Choose at least one household.', save_one: 'Begin with {{count}} household', save_other: 'Begin with {{count}} households',
    },
    pager: { before: 'Earlier', next: 'Next', shown: '{{from}}–{{to}} of {{total}}', none: 'Nothing to show' },
    plan: {
      make: 'Make a plan', again: 'Plan again', stop: 'Stop here', which: 'Which plan', option: 'Plan {{number}}, {{date}}', about: 'Plan {{number}}', noneYet: 'No plan yet', noneText: 'Set what stays free and what is fixed, then make a plan. A first one is there at once; it gets better while you look.', accepted: 'Accepted', failed: 'Failed', failedText: 'The plan could not be made. Try again.',
      state: { queued: 'Waiting', collecting: 'Working out what fits', improving: 'Getting better', done: 'Done', cancelled: 'Stopped', failed: 'Failed' }, proven: 'Proven: none is better', better: 'At most {{percent}} % better exists', noBound: 'How good is not known yet', provenText: 'No plan gives more in all. That is proven.', betterText: 'There may be a better plan, by at most {{percent}} %.', noBoundText: 'How much better a plan could be is not known.',
      cancelledText: 'Stopped. This is the best plan up to then.', outdated: 'The cohort was changed since. Plan again before you accept.',
      underWay: { queued: 'Waiting for its turn; {{waiting}} before it.', collecting: 'Working out what fits whom, for {{seconds}} s.', improving: 'This plan is there to look at, and gets better. {{seconds}} s so far.' },
      placed: 'Placed', value: 'Value of the plan', bound: 'No plan is worth more than', oneAfterAnother: 'One after another', gained: 'ours is {{percent}} % more', requested: 'asked for by {{name}}, {{date}}', moves_one: '{{count}} change by hand', moves_other: '{{count}} changes by hand',
    },
    view: { name: 'How to look', table: 'Table', board: 'Board', plots: 'Plots', settings: 'Settings', history: 'History' },
    table: {
      caption: 'What each household gets', filter: 'Which households', filters: { all: 'All', placed: 'Placed', unplaced: 'Without', questions: 'With questions', 'by-hand': 'By hand' }, find: 'Name, job, home or place', household: 'Household', job: 'Job', home: 'Home', fit: 'Fit', change: 'Change', minutes: '{{count}} min', share: '{{share}} % of net pay', move: 'Move to…', moveNamed: 'Move {{name}} to…', why: 'Why',
      whyNamed: 'Why: {{name}}',
    },
    mark: { urgent: 'Cannot wait', pin: 'Fixed', move: 'By hand', override: 'Over a failed check' },
    board: { waiting: 'Without a place', nobodyWaits: 'Everybody has a place.', placed: 'Placed', noTown: 'No place named' },
    member: {
      gets: 'Gets', nothing: 'Nothing in this plan.', because: 'By hand: {{reason}}', whyFits: 'Why it fits', pin: 'Fix this', unpin: 'No longer fixed', exclude: 'Never plan this', toNothing: 'Leave without', moveTo: 'Move to…', couldHave: 'What else would fit', noOther: 'Nothing else fits this household.', score: 'fit {{score}}', gains: 'the plan gains {{points}}', loses: 'the plan loses {{points}}',
      wish: 'their wish {{number}}', free: 'Free', heldBy: 'Now for {{names}}', heldBack: 'Not free: held back', move: 'Move', moveNamed: 'Move to {{title}}',
    },
    reason: {
      title: { move: 'Move to', pin: 'Fix in every plan', exclude: 'Never plan for this household' }, why: 'Why', hint: 'Kept with your name, for colleagues.', missing: 'Write why, in at least 3 characters.', pinToo: 'Fix it in later plans too', save: { move: 'Move', pin: 'Fix', exclude: 'Rule out' }, back: 'Back', insist: { displace: 'Yes, move the others out', override: 'Yes, do it all the same' },
    },
    done: { moved: 'Moved. The value of the plan is counted anew.', pinned: 'Fixed. Every later plan keeps it.', unpinned: 'No longer fixed.', excluded: 'Ruled out. Plan again to see what changes.' },
    accept: {
      button: 'Accept the plan', title: 'Accept this plan?', text_one: '{{count}} household is placed by it. Its home and job are taken from then on.', text_other: '{{count}} households are placed by it. Their homes and jobs are taken from then on.', without_one: '{{count}} household is left without.', without_other: '{{count}} households are left without.', questions_one: '{{count}} question is still to be asked.', questions_other: '{{count}} questions are still to be asked.',
      kept: 'Your name and the time are kept.', sure: 'Yes, accept it', notYet: 'Not yet', done: 'Accepted by {{name}} on {{date}}.',
    },
    settings: {
      title: 'What the plan is after', aim: 'Aim', aims: { 'best-fit': 'The best fit in all', 'most-placed': 'As many as can be' }, aimText: { 'best-fit': 'The greatest value over all households together.', 'most-placed': 'First the most households, then the greatest value among those plans.' }, heldBack: 'Homes that stay free', heldBackText: 'For who comes after. A part is rounded up; with both, the greater counts.', kind: 'Kind', anyKind: 'any home', percent: 'Percent',
      homes: 'Or at least', drop: 'Take away', hold: 'Hold homes back', save: 'Save', saved: 'Saved.', pins: 'Fixed', pinsText: 'Every plan gives these households exactly this.', noPins: 'Nothing is fixed.', unpin: 'No longer fix', unpinNamed: 'No longer fix: {{name}}', exclusions: 'Ruled out', noExclusions: 'Nothing is ruled out.', allow: 'Allow again', allowNamed: 'Allow again: {{title}}', everybody: 'everybody',
      people: 'Households', urgent: 'Cannot wait', urgentNamed: 'Cannot wait: {{name}}', remove: 'Take out', removeNamed: 'Take out: {{name}}', placed: 'placed',
    },
    wishes: {
      title: 'What {{name}} wish for', head: 'Wishes', open_one: '{{count}} wish', open_other: '{{count}} wishes', openNamed_one: '{{name}}: {{count}} wish', openNamed_other: '{{name}}: {{count}} wishes', lead: 'In their own order, the best first. An earlier wish counts more in every plan.', none: 'No wish is written down. The plan goes by what fits.', up: 'Up', upNamed: 'Up: {{title}}', down: 'Down', downNamed: 'Down: {{title}}', dropNamed: 'Take away: {{title}}', gone: 'an offer that has ended',
      add: 'Add a wish', addOne: 'Add as the last wish', addPair: 'Add both as one wish',
    },
    places: { title: 'Jobs that take more than one', text: 'Without a number here a job takes one person. 0 keeps it out of the plan.' },
    history: { title: 'What was done', undo: 'Undo', undoNamed: 'Undo the last change: {{name}}', undoReason: 'Taken back' },
    action: {
      created: 'Begun', 'settings-changed': 'Settings changed', 'member-added': 'Household added', 'member-removed': 'Household taken out', 'member-changed': 'Wishes or urgency changed', pinned: 'Fixed', unpinned: 'No longer fixed', excluded: 'Ruled out', allowed: 'Allowed again', 'plan-requested': 'Plan asked for', 'plan-cancelled': 'Plan stopped', moved: 'Moved by hand', 'plan-accepted': 'Plan accepted', 'placement-ended': 'Placement ended',
    },
    problem: {
      'home-taken': 'Another household has this home.', 'places-full': 'All places of this job are taken.', 'held-back': 'Too few homes would stay free.', 'check-failed': 'A check fails for this household.', excluded: 'This was ruled out.', 'offer-ended': 'This offer is no longer open.', 'offer-taken': 'Something in this plan was taken meanwhile. Plan again.', 'plan-changed': 'A colleague changed the plan. Look again.', 'plan-accepted': 'This plan is accepted; it does not change.',
      'plan-unfinished': 'The plan is still being made.', 'already-placed': 'A household of this plan was placed meanwhile. Plan again.', changed: 'A colleague changed the cohort. Look again.', empty: 'The cohort has no households.', pinned: 'Somebody is fixed to this. Take that away first.', other: 'This did not work. Try again in a minute.',
    },
    plots: {
      numbers: 'The numbers', bySize: 'Placed by size of the household', placed: 'Placed', without: 'Without', value: 'What the plan is worth', valueText: 'The same households and offers, placed in other ways. No plan can be worth more than the bound.', way: 'Way', oneAfterAnother: 'One after another', greedy: 'Best first', thisPlan: 'This plan', bound: 'Bound', minutes: 'Way between home and job', minutesText: 'Estimates, in minutes one way.', minutesHead: 'Minutes', min: 'min',
      shares: 'What the home costs of the net pay', sharesText: 'Net pay of that job, where the ad states the pay.', sharesHead: 'Share', households: 'Households', step: '{{from}}–{{to}} {{unit}}', above: '{{from}} {{unit}} and more', groups: 'Who is placed, by group', groupsText: 'Percent of each group that is placed. Groups are never made by nationality, gender or age.', group: 'Group', percent: 'Percent placed', even: 'How even it is',
      wants: { 'job-and-home': 'Wants a job and a home', job: 'Wants a job', home: 'Wants a home', nothing: 'No wishes' }, urgent: 'Cannot wait', notUrgent: 'Can wait', least: 'Least served: {{group}}, {{percent}} % placed.', envy_one: '{{count}} household would be better off with what another has.', envy_other: '{{count}} times a household would be better off with what another has.', urgentPlaced: 'Of {{members}} who cannot wait, {{placed}} are placed.', held: 'Held back, {{kind}}: {{free}} free, {{keep}} must be.',
      unplaced: {
        'no-wishes_one': '{{count}} without: no wishes are filled in.', 'no-wishes_other': '{{count}} without: no wishes are filled in.', 'nothing-fits_one': '{{count}} without: nothing fits.', 'nothing-fits_other': '{{count}} without: nothing fits.', excluded_one: '{{count}} without: all that fits was ruled out.', excluded_other: '{{count}} without: all that fits was ruled out.',
        'held-back_one': '{{count}} without: what fits is held back.', 'held-back_other': '{{count}} without: what fits is held back.', taken_one: '{{count}} without: others have all that fits.', taken_other: '{{count}} without: others have all that fits.', placed_one: '{{count}} was placed before.', placed_other: '{{count}} were placed before.', 'by-hand_one': '{{count}} left without by hand.', 'by-hand_other': '{{count}} left without by hand.',
      },
    },
  },
};
