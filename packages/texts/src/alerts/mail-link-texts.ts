import type { ReasonLanguage } from '../reasons/index.js';

interface LinkPage {
  title: string;
  text: string;
}
interface MailLinkTexts {
  confirm: LinkPage & { button: string };
  confirmed: LinkPage;
  confirmGone: LinkPage;
  unsubscribe: LinkPage & { button: string };
  unsubscribed: LinkPage;
  unsubscribeGone: LinkPage;
}

const TEXTS: Record<ReasonLanguage, MailLinkTexts> = {
  en: {
    confirm: { title: 'Confirm your mail address', text: 'Press the button and we send you mail about new jobs and homes, as you asked. You can stop at any time.', button: 'Yes, send me mail' },
    confirmed: { title: 'Your address is confirmed', text: 'From now on we mail you what is new. Every mail has a link to stop.' },
    confirmGone: { title: 'This link does not work any more', text: 'It was used before or is older than two days. Ask for a new one on the page of your alerts.' },
    unsubscribe: { title: 'Stop mail about new jobs and homes?', text: 'Press the button and we send no more mail to this address. Your profile and your saved searches stay.', button: 'Stop the mail' },
    unsubscribed: { title: 'You get no more mail', text: 'We send nothing more to this address. You still see what is new in the app, and can ask for mail again there.' },
    unsubscribeGone: { title: 'This link does not work any more', text: 'The address was removed or changed since, so we send nothing to it.' },
  },
  nl: {
    confirm: { title: 'Bevestig je mailadres', text: 'Druk op de knop en we mailen je over nieuwe banen en woningen, zoals je vroeg. Stoppen kan altijd.', button: 'Ja, stuur me mail' },
    confirmed: { title: 'Je adres is bevestigd', text: 'Vanaf nu mailen we je wat nieuw is. In elke mail staat een link om te stoppen.' },
    confirmGone: { title: 'Deze link werkt niet meer', text: 'Hij is al gebruikt of ouder dan twee dagen. Vraag een nieuwe op de pagina van je meldingen.' },
    unsubscribe: { title: 'Geen mail meer over nieuwe banen en woningen?', text: 'Druk op de knop en we sturen geen mail meer naar dit adres. Je profiel en je bewaarde zoekopdrachten blijven.', button: 'Stop de mail' },
    unsubscribed: { title: 'Je krijgt geen mail meer', text: 'We sturen niets meer naar dit adres. In de app zie je nog wat nieuw is, en daar kun je weer om mail vragen.' },
    unsubscribeGone: { title: 'Deze link werkt niet meer', text: 'Het adres is intussen verwijderd of veranderd, dus we sturen er niets naartoe.' },
  },
};

/** The words of the pages behind the links in mails. */
export function mailLinkTexts(language: ReasonLanguage): MailLinkTexts {
  return TEXTS[language];
}
