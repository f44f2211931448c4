package org.candour.engine;

import java.util.List;
import org.candour.form.Ask;
import org.candour.form.Option;
import org.candour.pathway.Step;
import org.candour.pathway.TimeLimit;

/** A duty while it is being written. */
record Duty(Step.Obligation step) {
  Duty by(TimeLimit... limits) {
    return new Duty(
        new Step.Obligation(
            step.id(),
            step.name(),
            step.rule(),
            step.guard(),
            List.of(limits),
            step.owner(),
            step.asks(),
            step.answers(),
            step.tells()));
  }

  Duty asking(Ask... asks) {
    return new Duty(
        new Step.Obligation(
            step.id(),
            step.name(),
            step.rule(),
            step.guard(),
            step.limits(),
            step.owner(),
            List.of(asks),
            step.answers(),
            step.tells()));
  }

  Duty answering(String... answers) {
    List<Option> options =
        List.of(answers).stream().map(a -> new Option(a, a.replace('-', ' '))).toList();
    return new Duty(
        new Step.Obligation(
            step.id(),
            step.name(),
            step.rule(),
            step.guard(),
            step.limits(),
            step.owner(),
            step.asks(),
            options,
            step.tells()));
  }
}
