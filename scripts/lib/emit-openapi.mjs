/**
 * Makes the OpenAPI document from the compiled api, without a database.
 *
 * Comments and types of DTO properties do not survive compilation, so Nest's Swagger plugin has to read the sources
 * with TypeScript's checker. The plugin's transformer wants to sit in `tsc`'s emit; under ES modules that ties the
 * product's build (swc, milliseconds) to a slow compiler. Its read-only visitor collects the same facts instead;
 * here they are written as one module and attached to the classes swc compiled, in a copy of the api's build
 * (api/dist-contract) so that the product's own build never contains it. The copy lies inside api/ because Node
 * resolves packages from there.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReadonlyVisitor } from '@nestjs/swagger/plugin';
import ts from 'typescript';
import { ROOT } from './root.mjs';

const API = join(ROOT, 'api');
const COPY = join(API, `dist-contract-${process.pid}`);

/** @returns {Promise<object>} the document with its paths, operations and schemas in a fixed order */
export async function emitOpenApi() {
  rmSync(COPY, { recursive: true, force: true });
  try {
    cpSync(join(API, 'dist'), COPY, { recursive: true });
    writeFileSync(join(COPY, 'swagger-metadata.js'), metadataModule());
    const output = join(tmpdir(), `miara-openapi-${process.pid}.json`);
    writeFileSync(join(COPY, 'emit.js'), emitModule(output));
    // A process of its own: the plugin's facts stay attached to classes, and Nest keeps timers.
    const child = spawn(process.execPath, ['--enable-source-maps', join(COPY, 'emit.js')], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error('The API could not be described; see the messages above.');
    const document = JSON.parse(readFileSync(output, 'utf8'));
    rmSync(output, { force: true });
    return inFixedOrder(document);
  } finally {
    rmSync(COPY, { recursive: true, force: true });
  }
}

function emitModule(output) {
  return `
    import 'reflect-metadata';
    import { writeFileSync } from 'node:fs';
    import { SwaggerModule } from '@nestjs/swagger';
    import metadata from './swagger-metadata.js';
    import { emitOpenApi } from './emit-openapi.js';
    await SwaggerModule.loadPluginMetadata(metadata);
    writeFileSync(${JSON.stringify(output)}, JSON.stringify(await emitOpenApi()));
    process.exit(0);
  `;
}

/** What the plugin found in *.dto.ts and *.controller.ts, as an ES module. */
function metadataModule() {
  const visitor = new ReadonlyVisitor({
    pathToSource: join(API, 'src'),
    introspectComments: true,
    classValidatorShim: true,
    esmCompatible: true,
    dtoFileNameSuffix: ['.dto.ts'],
    controllerFileNameSuffix: ['.controller.ts'],
  });
  const program = createProgram();
  for (const file of program.getSourceFiles()) {
    if (!file.isDeclarationFile && file.fileName.startsWith(join(API, 'src'))) visitor.visit(program, file);
  }
  return printModule(visitor.collect(), visitor.typeImports);
}

function createProgram() {
  const config = ts.getParsedCommandLineOfConfigFile(join(API, 'tsconfig.json'), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic(diagnostic) {
      throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
    },
  });
  const rootNames = config.fileNames.filter((name) => !/\.test\.ts$|\/(tests|testing)\//.test(name));
  return ts.createProgram({ rootNames, options: config.options });
}

/** As @nestjs/cli prints it: `{ '@nestjs/swagger': { models: [[import, facts], …], controllers: [...] } }`. */
function printModule(collected, typeImports) {
  const { factory } = ts;
  const lists = Object.entries(collected).map(([kind, files]) =>
    factory.createPropertyAssignment(
      factory.createStringLiteral(kind),
      factory.createArrayLiteralExpression(
        files.map(([importExpression, classes]) =>
          factory.createArrayLiteralExpression([
            importExpression,
            factory.createObjectLiteralExpression(
              Object.entries(classes).map(([name, facts]) =>
                factory.createPropertyAssignment(factory.createStringLiteral(name), factsOf(facts)),
              ),
            ),
          ]),
        ),
      ),
    ),
  );
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
  const file = ts.createSourceFile(
    'swagger-metadata.js',
    '',
    ts.ScriptTarget.Latest,
    false,
    ts.ScriptKind.JS,
  );
  const tree = printer.printNode(
    ts.EmitHint.Unspecified,
    factory.createObjectLiteralExpression(lists, true),
    file,
  );
  const imports = Object.entries(typeImports).map(
    ([path, expression]) => `${JSON.stringify(path)}: ${expression}`,
  );
  return `export default async () => {\nconst t = { ${imports.join(', ')} };\nreturn { '@nestjs/swagger': ${tree} };\n};\n`;
}

function factsOf(facts) {
  if (typeof facts.kind === 'number') return facts;
  const { factory } = ts;
  return factory.createObjectLiteralExpression(
    Object.entries(facts).map(([name, value]) =>
      factory.createPropertyAssignment(factory.createStringLiteral(name), factsOf(value)),
    ),
  );
}

/** Paths and schemas by name, so that moving a class does not move the document. Fields keep their own order. */
function inFixedOrder(document) {
  const sorted = (object = {}) =>
    Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  return {
    ...document,
    paths: sorted(document.paths),
    components: { ...document.components, schemas: sorted(document.components?.schemas) },
  };
}
