import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button/button.js';
import styles from './doubt.module.css';
import type { Answer, ReadPart } from './read-entry.js';
import type { PartWords } from './use-part-words.js';

export interface DoubtProps {
  read: ReadPart;
  words: PartWords;
  onAnswer: (answer: Answer) => void;
}

/** A word that could mean several things: which one, or none. Until somebody says, it stays in the title. */
export function Doubt({ read, words, onAnswer }: DoubtProps) {
  const { t } = useTranslation('quick-entry');
  const { part, text } = read;
  // A source cannot be kept without its amount: there is nothing to choose, only something to write.
  const needsAmount = part.type === 'source' && part.choices[0].grosz === null;
  const question = t(needsAmount ? 'doubt.amount' : `doubt.${part.type}`, { text });
  return (
    <div className={styles.doubt} role="group" aria-label={question}>
      <p>{question}</p>
      <div className={styles.choices}>
        {!needsAmount &&
          part.choices.map((choice) => {
            const label = words.choice(part.type, choice);
            return (
              <Button key={label} size="small" onClick={() => onAnswer(choice)}>
                {label}
              </Button>
            );
          })}
        <Button size="small" variant="quiet" onClick={() => onAnswer('text')}>
          {t('doubt.text')}
        </Button>
      </div>
    </div>
  );
}
