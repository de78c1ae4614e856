package entente.link.word;

/** What a word in {@code name-words.csv} is good for. */
public enum Use {
  HONORIFIC,
  PARTICLE,
  SUFFIX,
  OCCUPATION,
  SPEECH,
  STOP,
  NOT_PERSON,
  PORTFOLIO,
  COMMON,
  GIVEN,
  /** A given name that no known person has. */
  FIRST_NAME,
  /** Letters of honours and seats behind a name: "MP". */
  LETTERS,
  /** A title that is also a given name: "Sultan". */
  GIVEN_TITLE,
  WEAK,
  /** What governments do: "warn". */
  ACT,
  /** What persons do, beside what governments do: "met". */
  PERSONAL_ACT,
  /** What is done to persons only: "greeted". */
  TO_PERSON,
  /** Verbs that a headline writes with a capital like the names beside them: "Signs". */
  HEADLINE_VERB,
  /** Behind a name and a hyphen, what is no part of the name: "led". */
  BEHIND_HYPHEN,
  /** What the place itself does, behind "will" and "has": "host". */
  NO_ACT,
  /** What governments have: "demands". */
  ACT_NOUN,
  /** What is done to governments: "accuse". */
  ADDRESS,
  /** What binds or parts governments: "ties". */
  TIE,
  /** What goes or is brought from one place to another: "travel". */
  MOVE,
  /** Capitals behind "in" that are no place: "Hebrew". */
  NO_PLACE,
  /** What a body may be called behind its name: "the Council". */
  BODY_NOUN,
  /** The same, written small: "the bloc". */
  BODY_NOUN_SMALL,
  /** What may stand between a subject and its verb: "has", "also". */
  BEFORE_VERB,
  /** What no word but a verb follows: "will". */
  MODAL,
  /** What may stand between commas behind a subject: "in turn". */
  ASIDE,
  /** Behind it a place is where something is or goes: "in", "visiting". */
  WHERE,
  /** Behind it stands whom a tie is with: "with". */
  TOWARD,
  /** What belongs to no name: "and", "was". */
  FUNCTION,
  /** What makes the name of a state that of another land: "New Mexico". */
  QUARTER,
  /** A word in the official names of states: "republic". */
  STATE_FORM,
  /** An occupation that is also part of other names: "General Motors". */
  RANK,
  /** What makes a title that of one below: "deputy". */
  BELOW,
  /** What makes a title that of one who acts for its holder: "deputy". */
  STAND_IN,
  /** What says that a title is borne no more: "former". */
  PAST,
  /** What says that a title will be borne: "incoming". */
  FUTURE,
  /** What says when or where a title is borne: "visiting". */
  PRESENT,
  /** A kind of region, beside its name: "province". */
  REGION,
  /** A kind of town, beside its name: "village". */
  TOWN,
  /** Behind "of" it names a place, too: "port". */
  PLACE_NOUN,
  /** A title that says nothing without its field: "Minister". */
  BARE_TITLE,
  /** The title of whoever leads a state or its government. */
  RULER,
  /** Who is known by the surname alone, besides rulers and foreign ministers. */
  LEADER,
  /** Behind them in a list stand officers of their state, as behind rulers: "Grand Duke". */
  SOVEREIGN,
  /** An office besides rulers' whose every holder the reference data knows. */
  KNOWN_OFFICE,
  /** Who leads a company or foundation. */
  COMPANY_HEAD,
  /** An office that only bodies have. */
  BODY_OFFICE,
  /** The head of an organisation who sends envoys. */
  SENDER,
  /** Whom a state has that others lead: "Opposition Leader". */
  OPPOSITION,
  /** The holder of the like office elsewhere. */
  COUNTERPART,
  /** Behind a field it is a title: "minister". */
  MINISTER,
  /** Behind names it makes them a field: "Belize-Guatemala Affairs". */
  FIELD_NOUN,
  /** What says that a title is new, in small letters. */
  FRESH,
  /** What a state has in the body of an organisation: "Japan's Security Council seat". */
  SHARE,
  /** Before a year it names a programme: "Vision 2030". */
  PROGRAMME,
  /** Who acts for a state, behind its adjective: "the Fijian delegation". */
  SIDE,
  /** Who speaks or acts for the government in a house: "a Kremlin spokesman". */
  OFFICER,
  /** The body that governs a state. */
  GOVERNMENT,
  /** Before or behind its field it is a body: "Ministry of Health". */
  MINISTRY,
  /** Where a state is represented abroad: "embassy". */
  MISSION,
  /** What makes a title that of one who is chosen, behind a hyphen: "designate". */
  CHOSEN,
  /** A part of an office, behind its field: "the Asia department". */
  OFFICE_PART,
  /** Behind "who" it says that somebody held an office: "served". */
  SERVED,
  /** What a state is called without its name: "the country's president". */
  STATE_NOUN,
  /** What is no body without its field, besides ministries. */
  DEPARTMENT,
  /** A state form that means the state without its name: "the Republic". */
  STATE_ALONE,
  /** What Georgia is where it is American: "the state of Georgia". */
  LAND,
  /** What only American states have: "governor". */
  LAND_OFFICE,
  /** Behind the name of another people: "Cuban Americans" are a people of their own. */
  AMERICAN,
  /** Behind the name of a state a people within it: "Bosnian Serbs". */
  KINDRED,
  /** A name that before "state" is that of a part of another state: "Niger State". */
  NAMESAKE,
  /** What two governments do together, said of two seats: "held". */
  JOINT_ACT,
  /** Behind a comma it says that the place is American. */
  AMERICA,
  /** Who bears the name of a husband. */
  WIFE,
  /** An occupation that also says of what kind a thing is: "the official Red Star Daily". */
  ADJECTIVE,
  /** A particle without which a name is the same: "al". */
  SILENT,
  /** Behind it a place stands that somebody goes to: "visited". */
  VISITED,
  /** Behind it and "on" stands who is asked: "call". */
  ASKING,
  /** What a body with members is called, besides its own nouns: "the bloc". */
  MEMBERS_NOUN,
  /** What the one body bound by a treaty of defence is called. */
  ALLIANCE,
  /** A unit of money behind the name of a state: "US dollars". */
  CURRENCY,
  /** The end of a word for a people: "Kurdish". */
  PEOPLE_ENDING,
  /** The end of a word for what cannot be seen: "terrorism". */
  ABSTRACT_ENDING,
  /** Before "by" it says for whom somebody speaks. */
  REPRESENTED,
  /** Behind a place and a hyphen it says where a body sits: "Brussels-based". */
  SEATED,
  /** Opens a phrase before the clause whose subject follows: "During". */
  FRONTING
}
