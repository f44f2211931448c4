package org.candour.web.form;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.candour.criteria.Value;
import org.candour.form.Field;
import org.candour.time.At;
import org.candour.time.Civil;
import org.candour.time.When;

/** Values that are known, as a form would have sent them. */
public final class Filling {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

  private Filling() {}

  /** A form in which these fields have these values. */
  public static Submitted with(String beginning, List<Field> fields, Map<String, Value> values) {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    for (Field field : fields) {
      Value value = values.get(field.id());
      if (value != null) {
        put(form, beginning + field.id(), value.open());
      }
    }
    return new Submitted(form);
  }

  private static void rows(MultivaluedMap<String, String> form, String name, Value.Rows group) {
    int number = 1;
    for (Map<String, Value> row : group.rows()) {
      String entry = Entries.name(name, number++);
      row.forEach((part, value) -> put(form, entry + part, value.open()));
    }
  }

  private static void put(MultivaluedMap<String, String> form, String name, Value value) {
    if (value instanceof Value.Moment moment) {
      put(form, name, moment.when());
    } else if (value instanceof Value.Rows group) {
      rows(form, name, group);
    } else if (value instanceof Value.Nil) {
      form.putSingle(name + "-none", "yes");
    } else if (value instanceof Value.NotKnown) {
      form.putSingle(name, Reading.NOT_KNOWN);
      form.putSingle(name + "-unknown", "yes");
    } else if (value instanceof Value.YesNo said) {
      form.putSingle(name, said.yes() ? "yes" : "no");
    } else if (!(value instanceof Value.Erased)) {
      form.putSingle(name, value.words());
    }
  }

  private static void put(MultivaluedMap<String, String> form, String name, When when) {
    form.putSingle(name + "-day", Integer.toString(when.day().getDayOfMonth()));
    form.putSingle(name + "-month", Integer.toString(when.day().getMonthValue()));
    form.putSingle(name + "-year", Integer.toString(when.day().getYear()));
    if (when instanceof At at) {
      form.putSingle(name + "-time", TIME.format(LocalTime.ofInstant(at.instant(), Civil.LONDON)));
    }
  }
}
