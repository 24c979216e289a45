import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Two made occupations and skills in the layout in which ESCO is published, by file name. */
export function escoFiles(): Record<string, string> {
  return {
    'occupations_en.csv': `conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status,description
Occupation,http://data.europa.eu/esco/occupation/o1,2221,made nurse,"nurse of a spec
ward nurse",released,"Cares,
over two lines."
Occupation,http://data.europa.eu/esco/occupation/o2,7212,made welder,,released,Welds.
`,
    'occupations_nl.csv': `conceptType,conceptUri,iscoGroup,preferredLabel,altLabels
Occupation,http://data.europa.eu/esco/occupation/o1,2221,gemaakte verpleegkundige,gemaakte verpleegkundige
`,
    'skills_en.csv': `conceptType,conceptUri,skillType,preferredLabel,altLabels
KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/s1,skill/competence,made care,give made care
KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/s2,knowledge,made welding,
`,
    'occupationSkillRelations.csv': `occupationUri,relationType,skillType,skillUri
http://data.europa.eu/esco/occupation/o1,optional,skill/competence,http://data.europa.eu/esco/skill/s1
http://data.europa.eu/esco/occupation/o1,essential,skill/competence,http://data.europa.eu/esco/skill/s1
http://data.europa.eu/esco/occupation/o1,essential,skill/competence,http://data.europa.eu/esco/skill/unknown
`,
  };
}

/** Writes files into a new folder and returns it. */
export async function writeEscoFolder(folder: string, files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
  return folder;
}
