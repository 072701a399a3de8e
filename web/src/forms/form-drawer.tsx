import { useId, type FormEvent, type ReactNode } from 'react';
import { problemOf } from '../api/problem-of.js';
import { Button } from '../design/button/button.js';
import { Drawer } from '../design/drawer/drawer.js';
import { ProblemNotice } from '../design/problem-notice/problem-notice.js';
import { ErrorSummary } from './error-summary.js';
import { Form } from './form.js';
import type { useServerProblems } from './use-server-problems.js';

export interface FormDrawerProps {
  title: string;
  /** What the button that sends the form says. */
  saveLabel: string;
  cancelLabel: string;
  /** The sending of the form. */
  save: { isPending: boolean; error: Error | null; mutate: () => void };
  /** What the server said about its fields. */
  problems: ReturnType<typeof useServerProblems>;
  onClose: () => void;
  children: ReactNode;
}

/** A form in a drawer: sent once at a time, refused in words at the fields or above them, left without saving. */
export function FormDrawer({
  title,
  saveLabel,
  cancelLabel,
  save,
  problems,
  onClose,
  children,
}: FormDrawerProps) {
  const form = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  };
  return (
    <Drawer
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} variant="primary" busy={save.isPending}>
            {saveLabel}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {cancelLabel}
          </Button>
        </>
      }
    >
      <Form id={form} onSubmit={submit}>
        <ErrorSummary errors={problems.errors} />
        {save.error && problems.errors.length === 0 && <ProblemNotice problem={problemOf(save.error)} />}
        {children}
      </Form>
    </Drawer>
  );
}
