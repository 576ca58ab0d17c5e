/** JSON-RPC over stdio in both protocol eras, on the SDK's stateless core. */
@NullMarked
package io.github.intervalscoach.server.transport;

import org.jspecify.annotations.NullMarked;
