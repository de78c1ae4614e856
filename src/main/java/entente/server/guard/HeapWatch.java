package entente.server.guard;

import entente.server.http.Refusal;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.management.NotificationEmitter;

/** Ends the running queries when memory is short even after it was cleaned up. */
public final class HeapWatch {
  private static final int UNAVAILABLE = 503;
  private static final double FULL = 0.7;

  private final Set<Deadline> running = ConcurrentHashMap.newKeySet();

  public HeapWatch() {
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      boolean isOld = pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported();
      if (isOld && pool.isCollectionUsageThresholdSupported() && pool.getUsage().getMax() > 0) {
        pool.setCollectionUsageThreshold((long) (pool.getUsage().getMax() * FULL));
      }
    }
    NotificationEmitter memory = (NotificationEmitter) ManagementFactory.getMemoryMXBean();
    memory.addNotificationListener(
        (notification, handback) -> end(notification.getType()), null, null);
  }

  public void begin(Deadline deadline) {
    running.add(deadline);
  }

  public void done(Deadline deadline) {
    running.remove(deadline);
  }

  /** Ends all that runs. */
  public void endAll(Refusal why) {
    running.forEach(deadline -> deadline.end(why));
  }

  private void end(String type) {
    if (type.equals(MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED)) {
      endAll(refusal());
    }
  }

  private static Refusal refusal() {
    return new Refusal(
            UNAVAILABLE,
            "out of memory",
            "this query, or another one beside it, needs more memory than there is")
        .retryAfter(Duration.ofSeconds(5));
  }
}
