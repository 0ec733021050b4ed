import { useEffect, useState } from 'react';

type ResultStatusProps = { message: string };

/** Long enough that typing a word is one change, in milliseconds. */
const REST = 600;

/** Says the number of results to readers who listen, once for each change. */
export function ResultStatus({ message }: ResultStatusProps) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(message), REST);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
