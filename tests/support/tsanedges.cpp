// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// Part of every program that is built for ThreadSanitizer (preset tsan). Qt itself is not, so that nobody sees what it
// hands from one thread to another by its event queues. These functions stand before Qt's own: whatever was written
// before an event is posted, a signal emitted or a call queued has happened before whatever comes out of an event loop
// later. All loops share one mark; that is more order than there is, and a race between threads that speak to each
// other all the time may hide behind it. What two threads do beside their events is seen.
#if defined(__SANITIZE_THREAD__)

#    include <QCoreApplication>
#    include <QDeadlineTimer>
#    include <QObject>
#    include <QThread>
#    include <QThreadPool>

#    include <functional>

#    include <dlfcn.h>
#    include <sanitizer/tsan_interface.h>

namespace {

char mark;

bool comesOut(void **)
{
    __tsan_release(&mark); // the event before this one is done
    __tsan_acquire(&mark);
    return false; // Qt goes on with the event
}

const bool isListening = QInternal::registerCallback(QInternal::EventNotifyCallback, comesOut);

/// Work for a thread of a pool.
class Handed final : public QRunnable
{
public:
    explicit Handed(std::function<void()> work)
        : m_work(std::move(work))
    {
    }
    void run() override
    {
        __tsan_acquire(&mark);
        m_work();
        m_work = {};
        __tsan_release(&mark);
    }

private:
    std::function<void()> m_work;
};

/// Qt's own function of that name.
template <typename Function>
Function original(Function, const char *symbol)
{
    __tsan_release(&mark);
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, symbol));
}

} // namespace

// The names are those of Qt 6's binary interface (nm -D libQt6Core.so.6).
extern "C" {

using Activate = void (*)(QObject *, const QMetaObject *, int, void **);
__attribute__((visibility("default"))) void
_ZN11QMetaObject8activateEP7QObjectPKS_iPPv(QObject *sender, const QMetaObject *meta, int index, void **arguments)
{
    static const auto next = original(Activate(), "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    __tsan_release(&mark);
    next(sender, meta, index, arguments);
}

using Invoke = bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);
__attribute__((visibility("default"))) bool
_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
    QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *result)
{
    static const auto next = original(
        Invoke(), "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    // Where it waits for the other thread the call goes here, and only once it is known that it is over there.
    const bool waits = type == Qt::BlockingQueuedConnection;
    if (waits)
        slot->ref();
    __tsan_release(&mark);
    const bool isCalled = next(object, slot, type, result);
    __tsan_acquire(&mark);
    if (waits)
        slot->destroyIfLastRef();
    return isCalled;
}

using Post = void (*)(QObject *, QEvent *, int);
__attribute__((visibility("default"))) void
_ZN16QCoreApplication9postEventEP7QObjectP6QEventi(QObject *receiver, QEvent *event, int priority)
{
    static const auto next = original(Post(), "_ZN16QCoreApplication9postEventEP7QObjectP6QEventi");
    __tsan_release(&mark);
    next(receiver, event, priority);
}

__attribute__((visibility("default"))) void
_ZN11QThreadPool5startESt8functionIFvvEEi(QThreadPool *pool, std::function<void()> work, int priority)
{
    auto *const handed = new Handed(std::move(work));
    __tsan_release(&mark);
    pool->start(handed, priority);
}

using Done = bool (*)(QThreadPool *, int);
__attribute__((visibility("default"))) bool _ZN11QThreadPool11waitForDoneEi(QThreadPool *pool, int milliseconds)
{
    static const auto next = original(Done(), "_ZN11QThreadPool11waitForDoneEi");
    const bool isDone = next(pool, milliseconds);
    __tsan_acquire(&mark);
    return isDone;
}

using Wait = bool (*)(QThread *, QDeadlineTimer);
__attribute__((visibility("default"))) bool _ZN7QThread4waitE14QDeadlineTimer(QThread *thread, QDeadlineTimer deadline)
{
    static const auto next = original(Wait(), "_ZN7QThread4waitE14QDeadlineTimer");
    const bool isOver = next(thread, deadline);
    __tsan_acquire(&mark);
    return isOver;
}

} // extern "C"

#endif
