/**
 * What the person who starts the service may set, and the home its data lives in. Imports java
 * only.
 */
@NullMarked
package org.candour.deploy.settings;

import org.jspecify.annotations.NullMarked;
