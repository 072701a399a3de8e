import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../../platform/http/domain-error.js';
import { acceptedTypeOf, type SniffedContent } from './file-type.rules.js';

const PDF: SniffedContent = { mediaType: 'application/pdf', isText: false, head: '%PDF-1.7' };
const TEXT: SniffedContent = { mediaType: null, isText: true, head: 'Gmina;Liczba\n' };
const BINARY: SniffedContent = { mediaType: null, isText: false, head: '\u0000\u0001' };

function verdict(fileName: string, content: SniffedContent): string {
  try {
    return acceptedTypeOf(fileName, content);
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

const text = (head: string, mediaType: string | null = null): SniffedContent => ({
  mediaType,
  isText: true,
  head,
});
const known = (mediaType: string): SniffedContent => ({ mediaType, isText: false, head: '' });

describe('the type of a file', () => {
  it.each([
    ['skan.pdf', PDF, 'application/pdf'],
    ['SKAN.PDF', PDF, 'application/pdf'],
    ['zdjecie.jpeg', known('image/jpeg'), 'image/jpeg'],
    ['zdjecie.heic', known('image/heif'), 'image/heic'],
    ['zdjecie.heif', known('image/heic'), 'image/heic'],
    ['dane.csv', TEXT, 'text/csv'],
    ['notatka.txt', TEXT, 'text/plain'],
    ['bmi.csv', text('BMI;wiek\n', 'image/bmp'), 'text/csv'],
    ['ministerstwo.csv', text('MZ;2026\n', 'application/x-msdownload'), 'text/csv'],
  ])('%s is %#: taken as %3$s', (name, content, expected) => {
    expect(verdict(name, content)).toBe(expected);
  });

  it.each([
    ['a PDF called a picture', 'skan.png', PDF],
    ['a PDF called text', 'skan.txt', PDF],
    ['a PDF written in letters called text', 'skan.txt', text('%PDF-1.4\n', 'application/pdf')],
    ['a picture called a PDF', 'skan.pdf', known('image/png')],
    [
      'a letter called a spreadsheet',
      'a.xlsx',
      known('application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
    ],
    ['text called a PDF', 'skan.pdf', TEXT],
  ])('refuses %s as a mismatch', (_case, name, content) => {
    expect(verdict(name, content)).toBe('file_type_mismatch');
  });

  it.each([
    ['a program', 'setup.exe', known('application/x-msdownload')],
    ['a program called a PDF', 'skan.pdf', known('application/x-msdownload')],
    ['a PDF called a program', 'skan.pdf.exe', PDF],
    ['an archive', 'wszystko.zip', known('application/zip')],
    ['an archive called a letter', 'pismo.docx', known('application/zip')],
    ['a web page', 'strona.html', text('<!doctype html>')],
    ['a web page called text', 'strona.txt', text('\n  <html>')],
    ['a web page behind a byte order mark', 'strona.txt', text('\u00ef\u00bb\u00bf<script>')],
    [
      'a web page that goes on as a PDF',
      'skan.pdf',
      { mediaType: null, isText: false, head: '<html>%PDF-1.4' },
    ],
    ['a web page called a PDF', 'skan.pdf', text('<!DOCTYPE html>')],
    ['a drawing that can run scripts', 'rysunek.svg', text('<svg', null)],
    ['such a drawing called a picture', 'rysunek.png', text('<?xml', 'application/xml')],
    ['a shell script called text', 'skrypt.txt', text('#!/bin/sh')],
    ['bytes that nobody knows', 'dane.pdf', BINARY],
    ['bytes called text', 'dane.csv', BINARY],
    ['a file without an extension', 'skan', PDF],
  ])('does not take %s', (_case, name, content) => {
    expect(verdict(name, content)).toBe('file_type_not_accepted');
  });
});
