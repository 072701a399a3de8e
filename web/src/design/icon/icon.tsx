import styles from './icon.module.css';

/** Outlines on a 20 × 20 grid, 1.5 wide. Icons accompany words and never stand for them. */
const PATHS = {
  overview: 'M3 10.5 10 4l7 6.5M5 9v7h10V9',
  coverage: 'M3 4h14v12H3zM3 8h14M3 12h14M8 4v12M12.5 4v12',
  map: 'M3 5l4.5-1.5 5 2L17 4v11l-4.5 1.5-5-2L3 16zM7.5 3.5v11M12.5 5.5v11',
  checklist: 'M3.5 5.5 5 7l2.5-3M3.5 13.5 5 15l2.5-3M10.5 5.5H17M10.5 13.5H17',
  review: 'M5 3h7l3 3v11H5zM7.5 11l2 2 3.5-4',
  reply: 'M7.5 4.5 3.5 8.5l4 4M3.5 8.5H12a4.5 4.5 0 0 1 4.5 4.5v3',
  request: 'M3.5 4h13v10H9l-3.5 3v-3h-2zM8 7.6a2 2 0 1 1 2 2.2v.7M10 12.2v.2',
  endorse: 'M6.5 9.2 9.4 3.5a2 2 0 0 1 2 2.2L11 8h4.8l-1.1 8H6.5zM3.5 9.2h3V16h-3z',
  check: 'M10 3l6 2v5c0 3.5-2.5 5.7-6 7-3.5-1.3-6-3.5-6-7V5zM7.3 10l2 2 3.6-4',
  townHall: 'M3 8l7-4.5L17 8zM5 8v6.5M8.3 8v6.5M11.7 8v6.5M15 8v6.5M3 16.5h14',
  bell: 'M5 14V9a5 5 0 0 1 10 0v5l1.5 1.5h-13zM8.5 17.5h3',
  mail: 'M3 5h14v10H3zM3.5 5.5 10 11l6.5-5.5',
  settings:
    'M10 14.6a4.6 4.6 0 1 0 0-9.2 4.6 4.6 0 0 0 0 9.2ZM10 11.7a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM10 5.4V2.8M10 17.2v-2.6M14.6 10h2.6M2.8 10h2.6M13.25 6.75 15.1 4.9M4.9 15.1l1.85-1.85M13.25 13.25l1.85 1.85M4.9 4.9l1.85 1.85',
  package: 'M10 3.2 16.5 6.5v7L10 16.8 3.5 13.5v-7zM3.5 6.5 10 9.8l6.5-3.3M10 9.8v7',
  add: 'M10 4v12M4 10h12',
  actions: 'M4 5h12v11H4zM4 8.5h12M7 3.5v3M13 3.5v3M7.5 12l1.8 1.8 3.2-3.3',
  partners:
    'M8.5 11.5 11.5 8.5M8.7 6.7l1.9-1.9a3.2 3.2 0 0 1 4.6 4.6l-1.9 1.9M11.3 13.3l-1.9 1.9a3.2 3.2 0 0 1-4.6-4.6l1.9-1.9',
  calendar: 'M4 5h12v11H4zM4 8.5h12M7 3.5v3M13 3.5v3M7 11.5h2M11 11.5h2',
  team: 'M7 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM2.5 16c0-2.5 2-4.5 4.5-4.5s4.5 2 4.5 4.5M13 4.3a2.5 2.5 0 0 1 0 4.6M14.5 11.8c1.8.6 3 2.2 3 4.2',
  publications: 'M4 3h9l3 3v11H4zM7 8h6M7 11h6M7 14h3',
  standard: 'M4 4c2.5-.7 4.5-.2 6 1v11c-1.5-1.2-3.5-1.7-6-1zM16 4c-2.5-.7-4.5-.2-6 1v11c1.5-1.2 3.5-1.7 6-1z',
  people: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM4 17c0-3 2.7-5 6-5s6 2 6 5',
  history: 'M10 5.5V10l3 2M4 10a6 6 0 1 0 2-4.5M4 3.5V6.5h3',
  close: 'M5 5l10 10M15 5 5 15',
  minus: 'M4 10h12',
  turn: 'M15.5 10a5.5 5.5 0 1 1-1.6-3.9L16 8M16 3.5V8h-4.5',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  down: 'M5.5 8 10 12.5 14.5 8',
  up: 'M5.5 12 10 7.5 14.5 12',
  left: 'M12 5.5 7.5 10 12 14.5',
  right: 'M8 5.5 12.5 10 8 14.5',
  sort: 'M7 8 10 5l3 3M7 12l3 3 3-3',
  external: 'M8 5H4v11h11v-4M11 4h5v5M16 4 9 11',
  file: 'M5 3h7l3 3v11H5zM12 3v3h3',
  camera: 'M3 6.5h3l1.5-2h5l1.5 2h3V16H3zM10 13.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  download: 'M10 4v9M6.5 9.5 10 13l3.5-3.5M4 13v3h12v-3',
  bars: 'M3.5 16.5h13M5.5 16V9.5M10 16V4M14.5 16v-4.5',
  chart: 'M3.5 16.5h13M4.5 13l4-4 3 2.5 4.5-6M12.5 5.5H16V9',
  upload: 'M10 13V4M6.5 7.5 10 4l3.5 3.5M4 13v3h12v-3',
  warning: 'M10 3.5 17.5 16.5h-15zM10 8.5v3.5M10 14.2v.3',
  info: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 9.5V13.5M10 6.5v.3',
  done: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM7 10.2l2 2 4-4.4',
  show: 'M2.5 10S5 5 10 5s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5ZM10 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  note: 'M3.5 4.5h13v9h-8l-3.5 3v-3h-1.5zM6.5 7.5h7M6.5 10.5h4.5',
  lock: 'M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9M10 12v2',
  globe:
    'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM3 10h14M10 3c2.2 2 3 4.3 3 7s-.8 5-3 7c-2.2-2-3-4.3-3-7s.8-5 3-7Z',
  person: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM4 17c0-3 2.7-5 6-5s6 2 6 5',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
