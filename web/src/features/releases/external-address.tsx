/** An address of another site; it is told neither who comes nor from where. */
export function ExternalAddress({ url }: { url: string }) {
  return (
    <p>
      <a href={url} target="_blank" rel="noopener noreferrer">
        {url}
      </a>
    </p>
  );
}
