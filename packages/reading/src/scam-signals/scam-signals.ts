import type { Quote } from '@mitn/domain';
import { quoteWithin } from '../home-conditions/quote-within.js';
import { near, type Finder, type Sought } from '../sentence/near.js';
import type { Sentence } from '../sentence/sentence.js';

export const SCAM_SIGNALS = ['payment-before-viewing', 'untraceable-payment', 'keys-by-post', 'no-viewing', 'identity-copy-upfront', 'booking-site-payment', 'tenant-fee', 'key-money', 'forced-takeover', 'months-in-advance', 'contact-only-elsewhere'] as const;
export type ScamSignalKind = (typeof SCAM_SIGNALS)[number];

/** Words of an ad that people who were cheated often met, or a payment that the law does not allow. A reason to ask and to check, never proof. */
export interface ScamSignal {
  kind: ScamSignalKind;
  quote: Quote;
  why: string;
  whyNl: string;
}

interface SignalRule {
  kind: ScamSignalKind;
  topic: RegExp;
  patterns: Finder[];
  unless?: Sought;
  why: string;
  whyNl: string;
}

const PAYMENT = String.raw`(?:deposit|rent|payment|pay|transfer|borg(?:som)?|huur|betaling|betalen|betaal|overmaken|maak over|aanbetaling|reservation fee|reserveringskosten|kaution|zahlung|überweis\p{L}*)`;
const VIEWING = String.raw`(?:viewing|visit(?:ing)?|see(?:ing)? the (?:room|apartment|house)|bezichtig\p{L}*|besichtigung)`;
const ABROAD = String.raw`(?:abroad|out of (?:the )?(?:country|town)|overseas|in het buitenland|im ausland|in (?:the )?(?:uk|england|london|usa|united states|spain|germany|france|ireland|norway|sweden|denmark|canada))`;
const SEND_KEYS = String.raw`(?:(?:send|mail|post|ship|courier|deliver|stuur|sturen|opsturen|verstuur|versturen|schicke|zusenden)\p{L}{0,10}(?:\s\p{L}{1,20}){0,5}?\s(?:keys?|sleutels?|schlüssel)|(?:keys?|sleutels?|schlüssel)(?:\s\p{L}{1,20}){0,5}?\s(?:sent|mailed|posted|shipped|delivered|(?:op|toe|ver)gestuurd|verzonden|bezorgd|zugeschickt|by (?:post|mail|courier|dhl|ups|fedex)|per post|via (?:dhl|ups|fedex|post)))`;
const re = (source: string): RegExp => new RegExp(source, 'iu');

const RULES: readonly SignalRule[] = [
  {
    kind: 'payment-before-viewing', topic: /pay|transfer|deposit|betal|borg|overmak|zahl|überweis/i,
    patterns: [
      near({ head: new RegExp(String.raw`(?<!\p{L})${PAYMENT}(?!\p{L})`, 'giu'), within: 40, ends: /[.!?]/, tail: new RegExp(String.raw`(?<!\p{L})(?:before|prior to|voor(?:dat)?|vóór|vor)\s(?:you\s|de\s|the\s|any\s|een\s|a\s|je\s|u\s|der\s)?(?:can\s|kunt\s)?${VIEWING}(?!\p{L})`, 'giu') }),
      re(String.raw`(?<!\p{L})${VIEWING}(?!\p{L})[^.!?]{0,25}(?<!\p{L})(?:after|only after|na|pas na|nach|once)\s(?:the\s|you\s|de\s|ontvangst van de\s|receipt of the\s|receiving the\s|first\s)?(?:\p{L}+\s){0,2}?${PAYMENT}(?!\p{L})`),
      re(String.raw`(?<!\p{L})(?:secure|reserve|hold|reserveren|vasthouden|zeker te stellen)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:room|apartment|studio|house|kamer|appartement|woning|place)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:by paying|by transferring|pay(?:ing)? (?:the|a)|with a deposit|door\s[^.!?]{0,20}(?:betalen|over te maken))(?!\p{L})[^.!?]{0,40}`),
    ],
    unless: /registr|inschrij|never|nooit|do not pay|betaal niet|no payment|geen betaling|not required|niet nodig/iu,
    why: 'Money is asked before you can see the home. Never pay before a viewing and a signed contract.', whyNl: 'Er wordt geld gevraagd voordat je de woning kunt zien. Betaal nooit vóór een bezichtiging en een getekend contract.',
  },
  {
    kind: 'untraceable-payment', topic: /western|money ?gram|bitcoin|crypto|gift ?card|paysafe|ukash|cash|contant/i,
    patterns: [/\bwestern\s?union\b|\bmoney\s?gram\b|\bbitcoins?\b|\b(?:pay|betal\w*|payment|paid) (?:in|by|with|met|via) (?:crypto\w*|gift ?cards?)|\bpaysafe(?:card)?\b|\bukash\b/iu, /\b(?:deposit|borg|rent|huur)\b[^.!?]{0,25}\b(?:in cash|contant|cash)\b(?![^.!?]{0,20}\b(?:of|or)\b)|\b(?:cash|contant)\b[^.!?]{0,15}\b(?:only|alleen)\b/iu],
    unless: /\b(?:no|geen|not|niet)\s(?:\p{L}+\s)?(?:cash|contant)|cash ?flow|never|nooit|or bank|of bank|near|dichtbij|winkel|shop/iu,
    why: 'This way of paying leaves no trace and cannot be taken back. Pay by bank transfer to the name in the contract.', whyNl: 'Deze manier van betalen laat geen spoor na en is niet terug te draaien. Betaal per bank op de naam uit het contract.',
  },
  {
    kind: 'keys-by-post', topic: /key|sleutel|schlüssel/i,
    patterns: [re(String.raw`(?<!\p{L})${SEND_KEYS}(?!\p{L})`), re(String.raw`(?<!\p{L})(?:i am|i['’]m|we are|owner is|ik ben|ich bin)(?:\s\p{L}+){0,4}?\s${ABROAD}(?!\p{L})[^.!?]{0,80}(?<!\p{L})(?:keys?|sleutels?|schlüssel)(?!\p{L})`)],
    unless: /key ?money|sleutelgeld|sleuteloverdracht/iu,
    why: 'The landlord says to be away and to send the keys. That is how people are cheated most often.', whyNl: 'De verhuurder zegt weg te zijn en de sleutels te sturen. Zo worden mensen het vaakst opgelicht.',
  },
  {
    kind: 'no-viewing', topic: /view|visit|bezichtig|besichtig/i,
    patterns: [re(String.raw`(?<!\p{L})(?:no (?:physical |personal )?(?:viewings?|visits)(?: (?:is|are))?(?: possible)?|geen (?:fysieke )?bezichtiging(?:en)?(?: mogelijk)?|without (?:a )?(?:prior )?viewing|zonder (?:voorafgaande )?bezichtiging|keine besichtigung(?:en)?)(?!\p{L})`), re(String.raw`(?<!\p{L})(?:viewings?|bezichtig(?:en|ing|ingen)|besichtigung(?:en)?)(?!\p{L})\s(?:(?:is|are|zijn|ist|sind|unfortunately|helaas|leider|in person|physically|fysiek|momenteel|currently|nog)\s){0,4}(?:not|niet|nicht)\s(?:possible|mogelijk|available|allowed|toegestaan|möglich)`)],
    unless: /online|video|virtu|facetime|skype|zoom|on ?line|weekend|today|tomorrow|vandaag|morgen|before \d|voor \d|prior to|after|na \d|until|tot \d|covid|corona|filmpje|movie|meer mogelijk|anymore|no longer|this week|deze week|fee|kosten/iu,
    why: 'The home cannot be seen before renting. Do not rent unseen without somebody you trust having been there.', whyNl: 'De woning is vooraf niet te zien. Huur niet ongezien zonder dat iemand die je vertrouwt er is geweest.',
  },
  {
    kind: 'identity-copy-upfront', topic: /passport|paspoort|identi|\bid\b|legitimatie|ausweis|bsn/i,
    patterns: [
      /\b(?:copy|scan|photo|picture|kopie|foto|afbeelding)\b[^.!?]{0,20}(?=[pilar])\b(?:passport|paspoort|id(?:[- ]?(?:card|kaart|bewijs))?|identit\p{L}{0,8}|legitimatie\p{L}{0,8}|ausweis|rijbewijs)(?!\p{L})[^.!?]{0,60}\b(?:before|voor(?:dat|afgaand)?|vóór|first|eerst|prior|in (?:your|the|je) (?:message|reaction|reply|bericht|reactie)|when (?:you )?(?:respond|react|apply)|bij (?:je |uw )?reactie)\b(?![^.!?]{0,20}(?:contract|sign|teken|key|sleutel))/iu,
      near({ head: /\b(?:send|stuur|mail|e-?mail|schick\p{L}{0,8}|attach)\b/giu, within: 46, ends: /[.!?]/, tail: /(?=[cspkf])\b(?:copy|scan|photo|kopie|foto) (?:of|van)? ?(?:your |je |uw |jouw |the |een )?(?:passport|paspoort|id\b|id[- ]?(?:card|kaart|bewijs)|identit\p{L}*|legitimatie\p{L}*|ausweis)(?!\p{L})/giu }),
    ],
    unless: /contract|sign|onderteken|sleutel|huurovereenkomst|bezichtiging geweest|after (?:the )?viewing|na (?:de )?bezichtiging|do not send|stuur geen|never/iu,
    why: 'A copy of your identity papers is asked before there is a contract. It can be misused; cover the number and write the purpose on it.', whyNl: 'Er wordt een kopie van je identiteitsbewijs gevraagd voordat er een contract is. Die kan worden misbruikt; dek het nummer af en schrijf het doel erop.',
  },
  {
    kind: 'booking-site-payment', topic: /air ?bnb|booking\.com|tripadvisor|paypal/i,
    patterns: [/\b(?=(?:through|via|by|with|on|door|met|über|using)\s(?:the\s|de\s)?(?:air ?bnb|booking\.com|trip ?advisor)\b)(?<=\b(?:pay\p{L}{0,8}|payment|deposit|money|contract|transfer|reserv\p{L}{0,12}|book\p{L}{0,8}|betal\p{L}{0,8}|boek\p{L}{0,8}|borg|process|huur\p{L}{0,12})\b[^.!?]{0,50})\p{L}+\s(?:the\s|de\s)?(?:air ?bnb|booking\.com|trip ?advisor)\b|\b(?:air ?bnb|booking\.com|trip ?advisor)\b[^.!?]{0,50}\b(?:holds?|keeps?|refund\p{L}*|protect\p{L}*|pay\p{L}*|link|houdt|betaal\p{L}*|invoice)(?!\p{L})/iu],
    unless: /\b(?:no|not|geen|niet|never)\b[^.!?]{0,20}air ?bnb|not (?:allowed|permitted)/iu,
    why: 'Paying for a lease through a holiday site, or a link that looks like one, is a well-known trick.', whyNl: 'Een huurwoning betalen via een vakantiesite, of een link die daarop lijkt, is een bekende truc.',
  },
  {
    // Domain: an agent that works for the landlord may not charge the tenant too (Wet goed verhuurderschap; BW 7:417 lid 4).
    kind: 'tenant-fee', topic: /bemiddel|courtage|makelaarskosten|agency|fee|admin|contract(?:s)?kosten|verhuurkosten|brokerage|provision|commission|opstartkosten|inschrijfkosten|huurderskosten/i,
    patterns: [
      /\b(?:bemiddelings(?:kosten|vergoeding|fee)|courtage|makelaars(?:kosten|courtage|fee)|verhuurkosten|contract(?:s)?kosten|administratie(?:kosten|vergoeding)|opstartkosten|inschrijfkosten|sleuteloverdrachtkosten|huurderskosten)\b/iu,
      /\b(?:agency|agent['’]?s?|broker(?:age)?|mediation|finder['’]?s?|administration|administrative|admin|contract|commission|rental|handling|registration)\s?[-/]?\s?(?:fees?|costs?|commission|charges?)\b/iu, /\bmaklerprovision\b|\bvermittlungsgebühr\p{L}*/iu,
    ],
    unless: near({
      head: /\b(?:no|geen|g[ée]{2}n|zonder|without|free of|kein\p{L}{0,3}|not?|niet|nooit|never|don['’]t|vrij van|gratis|zero|€ ?0)\b(?!\s(?:no|geen|niet|not|never|nooit|without|zonder)\b)/giu, within: 40, ends: /[.;!?]/,
      tail: /\b(?:bemiddel|courtage|makelaars|verhuurkosten|contract|admin|opstart|inschrijf|agency|agent|broker|mediation|finder|commission|rental|handling|registration|fee|makler|vermittlung)/giu,
      or: /(?:bemiddel\p{L}{0,20}|courtage|fees?|kosten|costs?|commission)\b[^.;]{0,12}\b(?:geen|none|no\b|nee|niet|not|0\b|vrij|free)|courtagevrij|terugbetaald|refund|inclusief administratie|including admin|incl\.? admin|inclusive/iu,
    }),
    why: 'The tenant is charged a fee. An agent who works for the landlord may not charge you as well; ask what it is for.', whyNl: 'De huurder moet een vergoeding betalen. Een bemiddelaar die voor de verhuurder werkt mag jou niets rekenen; vraag waarvoor het is.',
  },
  {
    kind: 'key-money', topic: /key ?money|sleutelgeld/i,
    patterns: [/\bkey[- ]?money\b|\bsleutelgeld\b/iu], unless: /\b(?:no|not|geen|niet|never|nooit|without|zonder|don['’]t)\b/iu,
    why: 'Key money is a payment for nothing; it is not allowed.', whyNl: 'Sleutelgeld is een betaling waar niets tegenover staat; dat mag niet.',
  },
  {
    kind: 'forced-takeover', topic: /overname|overnemen|take ?-?over|taken over|ablöse/i,
    patterns: [
      near({ head: /\b(?:overname(?:kosten)?|overnemen|take-?\s?over|taking over)\b/giu, within: 40, ends: /[.!?]/, tail: /\b(?:verplicht|vereist|required|mandatory|obligatory|must|moet|moeten|condition|voorwaarde)\b/giu }),
      near({ head: /\b(?:verplicht\p{L}*|mandatory|obligatory|must|moet(?:en)?|dient)\b/giu, within: 40, ends: /[.!?]/, tail: /\b(?:overname(?:kosten)?|overgenomen|overnemen|take-?\s?over|taken over)\b/giu }),
      /\bablöse\p{L}*\s(?:pflicht|verpflichtend)/iu,
    ],
    unless: /\b(?:niet|not|no|geen|n['’]t)\s(?:\p{L}+\s)?(?:verplicht|mandatory|required|obligatory|necessary|nodig)|kan (?:eventueel )?worden overgenomen|can be taken over|opties?/iu,
    why: 'You must pay for things that are left behind. You need not take over goods at a price beyond their worth.', whyNl: 'Je moet betalen voor spullen die achterblijven. Je hoeft niets over te nemen voor meer dan het waard is.',
  },
  {
    kind: 'months-in-advance', topic: /advance|vooruit|up ?front|im voraus/i,
    patterns: [/\b(?:[3-9]|1[0-2]|three|four|five|six|twelve|drie|vier|vijf|zes|twaalf|sechs|drei)\s(?:full\s)?(?:months?|maanden|mnd|monate)\b[^.!?]{0,30}\b(?:in advance|vooruit(?:\s?(?:betal\p{L}*|te betalen|voldaan))?|upfront|up front|im voraus)(?!\p{L})/iu, /\b(?:advance|vooruit|upfront)\b[^.!?]{0,25}\b(?:[3-9]|1[0-2]|three|four|five|six|drie|vier|vijf|zes)\s(?:months?|maanden)\b/iu],
    unless: /opzeg|notice|announce|aankondig|discount|korting|reserv|plan|boek|book|niet|not/iu,
    why: 'Several months of rent are asked at once. Paying far ahead puts your money at risk.', whyNl: 'Er worden meerdere maanden huur in één keer gevraagd. Ver vooruit betalen is een risico.',
  },
  {
    kind: 'contact-only-elsewhere', topic: /whats ?app|telegram|e-?mail|sms|text|gmail|hotmail/i,
    patterns: [/\b(?:only|alleen|uitsluitend|just|nur)\s(?:\p{L}+\s){0,3}?(?:via|by|through|on|per|über|op|contact)?\s?(?:my\s|mijn\s|private\s|privé\s)?(?:whats ?app|telegram)\b|\b(?:whats ?app|telegram)\b[^.!?]{0,14}\b(?:only|alleen|nur)\b/iu, /\b(?:do not|don['’]t|niet)\s(?:respond|react|reply|reageren|reageer|write|antwoord\p{L}*)\s(?:here|hier|via|through|on)\b[^.!?]{0,40}\b(?:whats ?app|e-?mail|telegram|gmail|hotmail)(?!\p{L})/iu],
    unless: /no whats ?app|geen whats ?app|niet bellen|don['’]t call|no calls/iu,
    why: 'The advertiser wants contact only outside the site, where nobody can look along. Keep messages on the site until you have seen the home.', whyNl: 'De adverteerder wil alleen contact buiten de site, waar niemand meekijkt. Houd berichten op de site totdat je de woning hebt gezien.',
  },
];

/** The warnings in an ad's own words, one of each kind, each with its sentence and why it is one. */
export function readScamSignals(sentences: readonly Sentence[], whole: string): ScamSignal[] {
  return RULES.flatMap(({ kind, topic, patterns, unless, why, whyNl }) => {
    if (!topic.test(whole)) return [];
    for (const sentence of sentences) {
      if (!topic.test(sentence.text) || unless?.test(sentence.text)) continue;
      for (const pattern of patterns) {
        const hit = pattern.exec(sentence.text);
        if (hit) return [{ kind, quote: quoteWithin(sentence, hit.index, hit.index + hit[0].length), why, whyNl }];
      }
    }
    return [];
  });
}
