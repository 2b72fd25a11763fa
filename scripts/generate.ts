import { generate, newMigrations } from './generated'

// `npm run generate`: types and import map; `npm run migration -- <name>`: the migration to the model as it is now.
const [flag, name = 'change'] = process.argv.slice(2)
if (flag === '--migration') {
  const made = await newMigrations(name)
  console.log(made.length > 0 ? made.join('\n') : 'The migrations lead to the model already.')
} else await generate()
