// Made by `npm run generate` from server/src/features/draftActions/table.ts; not to be edited.

/** The commands of the draft actions: what each asks the server for, and the parameters that it decides. */
export const DRAFT_COMMANDS = [
  { id: "chithi.fixAll", action: "fixAll", decides: {} },
  { id: "chithi.moveToNewest", action: "moveToNewest", decides: {} },
  { id: "chithi.makeCopy", action: "makeCopy", decides: {} },
  { id: "chithi.joinLines", action: "joinLines", decides: {} },
  { id: "chithi.moveSectionUp", action: "editSections", decides: { action: "up" } },
  { id: "chithi.moveSectionDown", action: "editSections", decides: { action: "down" } },
  { id: "chithi.promoteSection", action: "editSections", decides: { action: "promote" } },
  { id: "chithi.demoteSection", action: "editSections", decides: { action: "demote" } },
  { id: "chithi.liftSection", action: "editSections", decides: { action: "lift" } },
  { id: "chithi.renumber", action: "editSections", decides: { action: "renumber" } },
] as const;
