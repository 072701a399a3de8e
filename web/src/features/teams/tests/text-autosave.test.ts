import { describe, expect, it } from '@jest/globals';
import { ProblemError } from '../../../api/problem-error.js';
import { TextAutosave, type KeptText, type StoredText, type TextWork } from '../text-autosave.js';

const STORED: StoredText = { text: 'Było.', version: 1 };

function autosave(work: Partial<TextWork> = {}, kept: KeptText | null = null) {
  const keeps: (KeptText | null)[] = [];
  const made = new TextAutosave(STORED, kept, {
    save: (text, version) => Promise.resolve({ text, version: version + 1 }),
    load: () => Promise.resolve(STORED),
    keep: (draft) => void keeps.push(draft),
    ...work,
  });
  return { made, keeps };
}

describe('a text that saves itself', () => {
  it('is kept while it is typed and forgotten once the server has it', async () => {
    const { made, keeps } = autosave();
    made.edit('Jest.');
    expect(keeps.at(-1)).toEqual({ text: 'Jest.', base: 'Było.' });
    await made.flush();
    expect(made.read()).toMatchObject({ status: 'saved', text: 'Jest.' });
    expect(keeps.at(-1)).toBeNull();
  });

  it('shows what somebody else wrote and sends nothing until there is a choice', async () => {
    const sent: [string, number][] = [];
    const { made } = autosave({
      save: (text, version) => {
        sent.push([text, version]);
        if (version === 1) {
          return Promise.reject(new ProblemError({ code: 'changed_since', status: 412 } as never));
        }
        return Promise.resolve({ text, version: version + 1 });
      },
      load: () => Promise.resolve({ text: 'Ktoś inny.', version: 5 }),
    });
    made.edit('Moje.');
    await made.flush();
    expect(made.read()).toMatchObject({ status: 'conflict', text: 'Moje.', theirs: { text: 'Ktoś inny.' } });
    await made.flush();
    expect(sent).toHaveLength(1);
    made.settle('mine');
    await made.flush();
    expect(sent.at(-1)).toEqual(['Moje.', 5]);
    expect(made.read()).toMatchObject({ status: 'saved', text: 'Moje.' });
  });

  it('takes up what an earlier visit left, and asks when the text moved on meanwhile', () => {
    expect(autosave({}, { text: 'Dopisane.', base: 'Było.' }).made.read()).toMatchObject({
      status: 'waiting',
      text: 'Dopisane.',
    });
    expect(autosave({}, { text: 'Dopisane.', base: 'Dawniej.' }).made.read()).toMatchObject({
      status: 'conflict',
    });
  });

  it('follows the server while nothing is typed', () => {
    const { made } = autosave();
    made.receive({ text: 'Nowsze.', version: 2 });
    expect(made.read()).toMatchObject({ text: 'Nowsze.', theirs: null });
  });
});
