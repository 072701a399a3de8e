import { describe, expect, it } from '@jest/globals';
import { completeMention, matching, mentionedIn, openMention } from '../mentions.js';

const anna = { id: 'a', name: 'Anna Łęcka' };
const jan = { id: 'j', name: 'Jan Nowak' };

describe('a mention', () => {
  it.each([
    ['@', { start: 0, query: '' }],
    ['Proszę @Anna Ł', { start: 7, query: 'Anna Ł' }],
    ['(@jan', { start: 1, query: 'jan' }],
    ['adres jan@urzad', null],
    ['@jan, dziękuję', null],
    ['bez', null],
  ])('being typed in %j is %j', (text, expected) => {
    expect(openMention(text, text.length)).toEqual(expected);
  });

  it.each([
    ['', [anna, jan]],
    ['lec', [anna]],
    ['ANNA ł', [anna]],
    ['nowak', [jan]],
    ['owak', []],
    ['Anna Łęcka ', []],
  ])('typed as %j offers %j', (query, expected) => {
    expect(matching([anna, jan], query)).toEqual(expected);
  });

  it('is completed where the caret stands', () => {
    const text = 'Cześć @an i reszta';
    const mention = openMention(text, 9)!;
    expect(completeMention(text, mention, anna.name)).toEqual({
      text: 'Cześć @Anna Łęcka i reszta',
      caret: 18,
    });
  });

  it('counts while it stands in the text, once', () => {
    expect(mentionedIn('@Jan Nowak i @Anna', [jan, anna, jan])).toEqual([jan]);
  });
});
