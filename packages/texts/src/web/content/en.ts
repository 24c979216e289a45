import type { Content } from '../content-page.js';

/** The pages of plain text in English. */
export const contentEn: Content = {
  help: {
    title: 'Help', lead: 'How to read what we show, what we count, and what to do when something is wrong.', contents: 'On this page',
    sections: [
      { id: 'labels', heading: 'What the labels mean', body: ['A label is something that we read in an ad. A check means that the ad says so. A question mark means that we did not find it: ask before you decide. A cross means that the ad says no. A label without a sign is a plain fact.', 'A label with a quote mark can be opened. Then you see the sentence, with the words that decided lit up. Computers read the ads with fixed rules. They make mistakes.'], list: ['Is a label wrong? Tell the staff of IWCN, and give the address of the page. A label comes from a rule, so it is the rule that must be mended: then all ads are read better.', 'The ad itself always wins. Read it before you reply.'] },
      { id: 'searching', heading: 'Searching', body: ['You may type in English, Dutch or German. Small typing mistakes are understood, and we say so. We first show ads in English and in Groningen, Friesland and Drenthe. Others stay within reach: choose “Also ads in other languages”, or type another place.'], list: ['Filters stand in the address of the page. You can keep or share that address.', 'When nothing fits, we say which one filter to take away and what that would give.'] },
      { id: 'matches', heading: 'How matches are made', body: ['You fill in your [profile](/profile). First come hard checks: may you do this job, is the home large enough, may you register. An offer that fails a check is left out. When we do not know, we keep it and put it under “Ask first”.', 'Then the offers that are left get points: for skills, hours, pay, travel, cost. You see the reasons. Age, nationality, name and the kind of permit never give or take points.'] },
      { id: 'money', heading: 'How we count money', body: ['The cost of a home is everything that is paid each month: rent, service costs, gas, water and electricity. When the ad leaves something out, we say what.', 'The net pay of a job is an estimate from the gross pay in the ad, with the tax rules of this year for one employee without extras. We take the lowest pay that the ad gives. The bar shows which part of it the home would take. Banks and landlords often want less than a third to forty percent.'] },
      { id: 'registration', heading: 'Registering at an address', body: ['When you stay longer than four months, you must register with your municipality (the BRP). You then get a BSN, your citizen number. Without a BSN an employer can hardly pay you, and you cannot get health insurance. So ask each landlord whether you may register, and get the answer in writing.'] },
      { id: 'scams', heading: 'Staying safe', body: ['Some ads are false. Be careful when somebody wants money before you saw the home, lives abroad and “sends the keys by post”, or asks for a copy of your passport at once.'], list: ['Never pay before you have seen the home and signed a contract.', 'A deposit is two months of bare rent at most. A landlord may not ask a fee for finding the home.', 'An employer never asks you for money.', 'Hide your BSN and photo on a copy of your passport.'] },
      { id: 'saved', heading: 'What stays on your device', body: ['Saved offers and the colours that you choose stay in this browser. So does the key of your profile. If you clear your browser, they are gone; the profile itself is deleted after 30 days. See [privacy](/privacy).'] },
    ],
  },
  about: {
    title: 'About us', lead: 'Make it in the North helps people from abroad to find work and a home in Groningen, Friesland and Drenthe.', contents: 'On this page',
    sections: [
      { id: 'why', heading: 'Why we do this', body: ['The north needs people, and people come. But most ads do not say what a newcomer must know: do I need Dutch, may I register, can I pay this from that job? People lose weeks on offers that were never meant for them.', 'So we read every ad for what it really asks, show the sentence, and put work and homes together.'] },
      { id: 'promises', heading: 'What we promise', body: ['These are the rules that the site is built on.'], list: ['A verdict shows the sentence that it comes from, or says that the source gave it in a field of its own.', 'What we do not know, we call a question, never a yes.', 'Nobody can pay to stand higher.', 'Name, nationality, age and the kind of permit never count in the order. Age and permit only decide whether the pay of a job is enough for that permit.', 'No advertisements, no trackers, no request to other companies from our pages.'] },
      { id: 'who', heading: 'Who is behind it', body: ['The platform is made for the International Welcome Center North (IWCN), the municipalities and the employers of the north. Staff at the desk of IWCN use it to help the people who register with them.'] },
      { id: 'open', heading: 'Open work', body: ['The software is open source under the MIT licence. Where our offers and figures come from stands on the page [sources](/sources).'] },
    ],
  },
  privacy: {
    title: 'Privacy', lead: 'We ask for little and say why. This page says what we keep, for how long, and what you can do.', contents: 'On this page',
    sections: [
      { id: 'looking', heading: 'When you only look around', body: ['You need no account. We set no cookie and use no tracker. Our pages load nothing from other companies. For each request the service notes the time, the kind of page, whether it worked and how long it took; not who asked, not from which address, and not the words you searched for. To stop overload it counts requests per internet address, for one minute.'] },
      { id: 'profile', heading: 'When you make a profile', body: ['We keep what you fill in: household, languages, wishes for work and home, travel, and your right to work. We do not ask your name, your e-mail or your nationality. The profile stands behind a long random key that only your browser has. It is deleted 30 days after you last saved it, with its matches.', 'We use it for one thing: to compare it with offers. Your date of birth and permit are only used to check which pay a permit needs. They never give or take points. The question about steps is asked because some people need it; leave it open if you like.'] },
      { id: 'iwcn', heading: 'When you register with IWCN', body: ['Then your name, how to reach you, your household and your profile are kept here, to help you. The staff of IWCN see them, and your matches. They have no fixed last day: ask the staff to remove them. Employers and landlords see nothing of you unless you send it yourself.'] },
      { id: 'accounts', heading: 'Staff and employers', body: ['Staff and employers sign in. For that we set one cookie that is needed to stay signed in. It holds a random key, cannot be read by scripts, and ends when you sign out, at the latest after twelve hours.'] },
      { id: 'device', heading: 'On your own device', body: ['Saved offers, your choice of colours and the key of your profile are kept in your browser. You can remove them in the settings of your browser.'] },
      { id: 'rights', heading: 'Your rights', body: ['The law gives you the right to see, correct, take along or have deleted what is kept about you, and to object. You see and change your profile on the page [my profile](/profile); it has no name on it, so only the key in your browser leads to it. When you are registered with IWCN, ask its staff. If you think that we do wrong, you can complain to the Dutch authority for personal data (Autoriteit Persoonsgegevens).'] },
    ],
  },
  terms: {
    title: 'Terms', lead: 'What you may expect of us, and what we expect of you.', contents: 'On this page',
    sections: [
      { id: 'service', heading: 'What this is', body: ['We collect offers of work and homes, read them, and show them with labels and matches. We are not the employer, the landlord or an agent. A contract is between you and them.'] },
      { id: 'correct', heading: 'How sure it is', body: ['We do our best, and we show where each label comes from. Still, ads can be wrong, old or false, and our rules can misread them. Amounts of net pay and travel times are estimates. They are not advice on law, tax or permits. Check what matters before you sign or pay.'] },
      { id: 'fair', heading: 'Fair use', body: ['You may use the site for yourself and for people you help. Do not overload it, do not copy it wholesale, and do not use it to harm others.'] },
      { id: 'offers', heading: 'For employers and landlords', body: ['Say what you ask, and ask only what the work or the home needs. When an ad shuts people out, for example by sex or nationality, we show that with its sentence, so that readers know before they reply. It never decides what a person gets to see first.'], list: ['Is an ad of yours wrong or over? Change or remove it at its source: we follow at the next reading. What you posted here you close on the page [my vacancies](/employer).'] },
      { id: 'law', heading: 'Law', body: ['Dutch law applies. These terms can change; this is the version of November 2026.'] },
    ],
  },
  accessibility: {
    title: 'Accessibility', lead: 'Everybody should be able to use this site: with a keyboard, a screen reader, large letters, or little Dutch and English.', contents: 'On this page',
    sections: [
      { id: 'how', heading: 'How we work on it', body: ['We aim for level AA of WCAG 2.2, the standard that Dutch government sites must meet.'], list: ['All pages are made to work with the keyboard alone, in an order that makes sense, and you can see where you are.', 'Colour is never the only sign: each label has a sign and a word.', 'Texts are written at language level B1, in English and in Dutch.', 'The letters, Atkinson Hyperlegible, were made for people who read with effort.', 'You can enlarge the page to 200 percent without losing anything.', 'If your device asks for less motion, nothing moves.', 'There are light and dark colours. You choose at the foot of each page.'] },
      { id: 'not-yet', heading: 'What is not good yet', body: ['The text of an ad is that of its writer. It can be in difficult language or badly built. The drawings of houses are decoration and hidden from screen readers; what they show also stands in words. The site is checked with automatic tests, not yet by an outside examiner or by people who use a screen reader every day.'] },
      { id: 'tell', heading: 'Does something not work?', body: ['Tell the staff of IWCN what you wanted to do, on which page, and with which device. They can help you in another way and pass on what must be mended.'] },
    ],
  },
  sources: {
    title: 'Our sources', lead: 'Where the offers, the figures and the drawings come from.', contents: 'On this page',
    sections: [
      { id: 'offers', heading: 'Offers', body: ['Offers come from feeds, lists in a fixed form from employers, landlords and boards, and from employers who post here. Each offer names its source, with a link when there is one. When one offer stands in several places, we show it once and name them all. An offer whose source no longer lists it is closed; one that nobody confirmed for a long time expires by itself.', 'Offers marked as demo were made up by us, with made-up employers and landlords, to show how the site works.'] },
      { id: 'figures', heading: 'Legal figures', body: ['Thresholds for permits, tax, minimum wage and deposits come from published rules of the Dutch government. Each figure has the date from which it holds and where we read it. A figure that has not been published yet is called “to be confirmed”; we never guess it.'] },
      { id: 'places', heading: 'Places', body: ['Towns and their coordinates come from GeoNames (geonames.org), used under CC BY 4.0. Distances are counted in a straight line; travel times are estimates.'] },
      { id: 'pictures', heading: 'Drawings and letters', body: ['The houses are drawn by our own small program: each home has its own house, and the lit windows show what you would rent. The letters are Bricolage Grotesque and Atkinson Hyperlegible Next, both under the SIL Open Font License.'] },
    ],
  },
};
