/** A newcomer as a partner submits them through the intake: one adult who looks for common work and a home in Groningen. */
export function createIntakeBody(name: string): object {
  return {
    person: { name, email: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@example.org` },
    situation: 'eu-worker',
    profile: {
      household: { adults: 1, children: 0, pets: false }, languages: [{ language: 'en', level: 'C1' }],
      work: { occupations: ['software developer', 'cook', 'nurse'], skills: ['TypeScript'], hoursMin: 16, hoursMax: 40 },
      home: { types: ['room', 'studio', 'apartment'], maxCostCentsPerMonth: 140_000, needsRegistration: true },
      permit: { situation: 'free-to-work' }, reach: { placeName: 'Groningen', mode: 'bicycle', maxMinutes: 60 },
    },
  };
}

/** How many open vacancies the API names in place of a closed one, whose page address is given. */
export async function closedAlternativesOf(url: string, page: string): Promise<number> {
  const answer = await fetch(new URL(`/api${new URL(page).pathname}`, url));
  if (answer.status !== 410) throw new Error(`The API answers ${answer.status} for a closed vacancy.`);
  return ((await answer.json()) as { alternatives: unknown[] }).alternatives.length;
}
