/** Names with what they are; a value that is not known yet keeps its place. */
export function Facts({ facts }: { facts: (readonly [string, string | null] | null)[] }) {
  return (
    <dl className="facts">
      {facts.filter((fact) => fact !== null).map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value ?? '…'}</dd></div>)}
    </dl>
  );
}
