import type { FormHTMLAttributes } from 'react';
import styles from './form.module.css';

/** A column of fields. The server checks; the browser's own bubbles would say it twice and in its own words. */
export function Form(props: FormHTMLAttributes<HTMLFormElement>) {
  return <form noValidate {...props} className={styles.form} />;
}
