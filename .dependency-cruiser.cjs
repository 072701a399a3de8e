/** Who may import whom: the rules of docs/architecture. Tests (tests/, testing/, *.test.ts) may reach further. */
const TESTS = '(^|/)(tests|testing)/|\\.test\\.tsx?$';
const BUILT = '(^|/)(dist|dist-[^/]*)/|^web/public/';

const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    never(
      'no-circles',
      'Two files that need each other are one file, or miss a third. Types alone may look back (entities do).',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    never('no-unresolvable', 'The import leads nowhere.', {}, { couldNotResolve: true }),
    never(
      'no-orphans',
      'Nothing imports this file and it imports nothing: it is dead or in the wrong place.',
      {
        orphan: true,
        pathNot: [
          TESTS,
          '\\.d\\.ts$',
          '^web/src/entry-',
          '\\.config\\.(js|ts|cjs)$',
          '^scripts/',
          '^migrations/seeds/',
        ],
      },
      {},
    ),

    never(
      'shared-stands-alone',
      'shared imports nothing outside itself; only its API client may use the fetch wrapper.',
      { path: '^shared/src/', pathNot: ['^shared/src/api/', TESTS] },
      { pathNot: '^shared/' },
    ),
    never(
      'shared-client-stands-alone',
      'The API client knows shared and its fetch wrapper, nothing else.',
      { path: '^shared/src/api/', pathNot: TESTS },
      { pathNot: ['^shared/', '(^|/)node_modules/openapi-fetch/'] },
    ),
    never(
      'api-does-not-use-its-own-client',
      'The generated types come from the api; using them there would be a circle through the contract.',
      { path: '^api/src/', pathNot: TESTS },
      { path: '^shared/(src|dist)/api/' },
    ),
    never('api-knows-no-web', 'The api loads the built pages by path.', { path: '^api/' }, { path: '^web/' }),
    never(
      'web-knows-no-api',
      'web talks to the api by the contract.',
      { path: '^web/' },
      { path: '^(api|migrations)/' },
    ),
    never(
      'migrations-know-no-entities',
      'A migration must mean the same for ever; entities change.',
      { path: '^migrations/' },
      { path: '^(api|web)/' },
    ),
    never(
      'migrations-know-no-words',
      'The runner and the schema do not even use shared; the seeds do.',
      { path: '^migrations/[^/]+\\.ts$', pathNot: TESTS },
      { path: '^shared/' },
    ),

    never(
      'platform-knows-no-module',
      'platform is glue that knows nothing of standards or evidence.',
      { path: '^api/src/(platform|config)/', pathNot: TESTS },
      { path: '^api/src/modules/' },
    ),
    never(
      'modules-meet-through-readers',
      "A module uses another one only by its reader and its door; module files may name each other for Nest's wiring.",
      { path: '^api/src/modules/([^/]+)/', pathNot: [TESTS, '\\.module\\.ts$'] },
      { path: '^api/src/modules/', pathNot: ['^api/src/modules/$1/', '\\.(reader|door)\\.ts$'] },
    ),
    never(
      'module-files-wire-modules',
      'A module file names other modules, never their insides.',
      { path: '^api/src/modules/([^/]+)/.*\\.module\\.ts$' },
      { path: '^api/src/modules/', pathNot: ['^api/src/modules/$1/', '\\.(reader|door|module)\\.ts$'] },
    ),
    never(
      'modules-use-platform-only',
      'Beside itself and readers, a module uses platform, config, common bodies of the contract and shared.',
      { path: '^api/src/modules/', pathNot: TESTS },
      { path: '^api/src/', pathNot: ['^api/src/(modules|platform|config|contract)/'] },
    ),
    never(
      'rules-and-policies-are-pure',
      'What may happen and who may do it are functions of their arguments: no framework.',
      { path: '\\.(rules|policy)\\.ts$' },
      { pathNot: '^(shared|api)/' },
    ),
    never(
      'controllers-see-no-entities',
      'What is stored is not what is shown: the presenter stands between.',
      { path: '\\.controller\\.ts$' },
      { path: '\\.(entity|repository|views)\\.ts$' },
    ),
    never(
      'services-see-no-dto',
      'A service takes the input of the domain, not the class of a request.',
      { path: '\\.service\\.ts$' },
      { path: '\\.dto\\.ts$' },
    ),

    never(
      'web-parts-know-no-feature',
      'design, forms, charts, data-table, documents (and i18n, api, session, outbox) <- features <- app.',
      {
        path: '^web/src/(design|forms|charts|data-table|documents|maps|i18n|api|action-words|session|outbox|offline|worker)/',
        pathNot: TESTS,
      },
      { path: '^web/src/(features|app)/' },
    ),
    never(
      'features-know-no-app',
      'A route composes features; a feature does not know where it is shown.',
      { path: '^web/src/features/', pathNot: TESTS },
      { path: '^web/src/app/' },
    ),
    never(
      'features-do-not-meet',
      'Two features that need each other are composed by a route.',
      { path: '^web/src/features/([^/]+)/', pathNot: TESTS },
      { path: '^web/src/features/', pathNot: '^web/src/features/$1/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: BUILT },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['miara-source', 'import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
    // Changed answers would come from a stale cache in CI; the run takes seconds.
    cache: false,
  },
};
