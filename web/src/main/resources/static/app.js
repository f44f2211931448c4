import { initAll } from './ds/govuk-frontend.min.js'
import { initAll as initMoj } from './ds/moj-frontend.min.js'

initAll()
initMoj()
