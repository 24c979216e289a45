/** The English paths of the pages that anybody may find, beside those of single offers. The Dutch ones stand under `/nl`. */
export const OPEN_PATHS = ['/', '/vacancies', '/homes', '/about', '/privacy', '/terms', '/accessibility', '/sources', '/help', '/calculators'] as const;
/** Pages that belong to one person, or to staff. */
export const PERSONAL_PATHS = ['/profile', '/matches', '/alerts', '/saved', '/staff', '/staff/review', '/staff/cohorts', '/employer', '/sign-in'] as const;
