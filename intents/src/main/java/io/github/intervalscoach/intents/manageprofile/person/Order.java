package io.github.intervalscoach.intents.manageprofile.person;

import io.github.intervalscoach.intents.manageprofile.answer.Asked;
import io.github.intervalscoach.intents.manageprofile.ask.Question;
import io.github.intervalscoach.intents.model.change.Writes;

/** What is asked, of whom, and what becomes of it. */
record Order(Asked asked, Question question, Writes writes) {}
