package org.candour.api.edge;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The largest body this address takes, in bytes. Without it an address takes {@link #USUAL}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AtMost {
  /** What an address takes that says nothing of its own: 16 kB. */
  int USUAL = 16 * 1024;

  /** Bytes. */
  int value();
}
