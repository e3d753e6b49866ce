<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionText</name>
    <message numerus="yes">
        <source>%n todos done</source>
        <translation>
            <numerusform>%n todo done</numerusform>
            <numerusform>%n todos done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todos open again</source>
        <translation>
            <numerusform>%n todo open again</numerusform>
            <numerusform>%n todos open again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todos let go</source>
        <translation>
            <numerusform>%n todo let go</numerusform>
            <numerusform>%n todos let go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todos have no day now</source>
        <translation>
            <numerusform>%n todo has no day now</numerusform>
            <numerusform>%n todos have no day now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todos moved to %1</source>
        <translation>
            <numerusform>%n todo moved to %1</numerusform>
            <numerusform>%n todos moved to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todos are back in the Inbox</source>
        <translation>
            <numerusform>%n todo is back in the Inbox</numerusform>
            <numerusform>%n todos are back in the Inbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todos count for %1</source>
        <translation>
            <numerusform>%n todo counts for %1</numerusform>
            <numerusform>%n todos count for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todos moved to %1</source>
        <comment>a project</comment>
        <translation>
            <numerusform>%n todo moved to %1</numerusform>
            <numerusform>%n todos moved to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later changes were left alone.</source>
        <translation>
            <numerusform>One later change was left alone.</numerusform>
            <numerusform>%n later changes were left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sennight cannot write to the disk. Your last %n changes are in memory only.</source>
        <translation>
            <numerusform>Sennight cannot write to the disk. Your last change is in memory only.</numerusform>
            <numerusform>Sennight cannot write to the disk. Your last %n changes are in memory only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todos deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n todo deleted. Undo brings it back.</numerusform>
            <numerusform>%n todos deleted. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletionQuestion</name>
    <message numerus="yes">
        <source>%n todos are still open. Undo takes all of it back.</source>
        <translation>
            <numerusform>%n todo is still open. Undo takes all of it back.</numerusform>
            <numerusform>%n todos are still open. Undo takes all of it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractPanel</name>
    <message numerus="yes">
        <source>%n todos do not fit</source>
        <translation>
            <numerusform>One todo does not fit</numerusform>
            <numerusform>%n todos do not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move all %n</source>
        <translation>
            <numerusform>Move all %n</numerusform>
            <numerusform>Move all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractText</name>
    <message numerus="yes">
        <source>%n came in</source>
        <translation>
            <numerusform>%n came in</numerusform>
            <numerusform>%n came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved within the week</source>
        <translation>
            <numerusform>%n moved within the week</numerusform>
            <numerusform>%n moved within the week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left the week</source>
        <translation>
            <numerusform>%n left the week</numerusform>
            <numerusform>%n left the week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got another estimate</source>
        <translation>
            <numerusform>%n got another estimate</numerusform>
            <numerusform>%n got another estimate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were let go</source>
        <translation>
            <numerusform>%n was let go</numerusform>
            <numerusform>%n were let go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were deleted</source>
        <translation>
            <numerusform>%n was deleted</numerusform>
            <numerusform>%n were deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todos have no estimate; they are not counted.</source>
        <translation>
            <numerusform>%n todo has no estimate; it is not counted.</numerusform>
            <numerusform>%n todos have no estimate; they are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletionOfProject</name>
    <message numerus="yes">
        <source>Delete “%1” and its %n open todos?</source>
        <translation>
            <numerusform>Delete “%1” and its open todo?</numerusform>
            <numerusform>Delete “%1” and its %n open todos?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletionQuestion</name>
    <message numerus="yes">
        <source>Delete %n todos?</source>
        <translation>
            <numerusform>Delete %n todo?</numerusform>
            <numerusform>Delete %n todos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is a large part of the %n todos here. Undo brings them back.</source>
        <translation>
            <numerusform>That is a large part of the %n todo here. Undo brings it back.</numerusform>
            <numerusform>That is a large part of the %n todos here. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DumpBox</name>
    <message numerus="yes">
        <source>%n todos</source>
        <translation>
            <numerusform>%n todo</numerusform>
            <numerusform>%n todos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interchange</name>
    <message numerus="yes">
        <source>%n estimates stayed here.</source>
        <translation>
            <numerusform>%n estimate stayed here.</numerusform>
            <numerusform>%n estimates stayed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked intervals stayed here.</source>
        <translation>
            <numerusform>%n tracked interval stayed here.</numerusform>
            <numerusform>%n tracked intervals stayed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals stayed here.</source>
        <translation>
            <numerusform>%n goal stayed here.</numerusform>
            <numerusform>%n goals stayed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intentions stayed here.</source>
        <translation>
            <numerusform>%n intention stayed here.</numerusform>
            <numerusform>%n intentions stayed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thoughts stayed here.</source>
        <translation>
            <numerusform>%n thought stayed here.</numerusform>
            <numerusform>%n thoughts stayed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links stayed here.</source>
        <translation>
            <numerusform>%n link stayed here.</numerusform>
            <numerusform>%n links stayed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtasks went out as todos of their own.</source>
        <translation>
            <numerusform>%n subtask went out as a todo of its own.</numerusform>
            <numerusform>%n subtasks went out as todos of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders stayed here.</source>
        <translation>
            <numerusform>%n reminder stayed here.</numerusform>
            <numerusform>%n reminders stayed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags stayed here.</source>
        <translation>
            <numerusform>%n tag stayed here.</numerusform>
            <numerusform>%n tags stayed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependencies stayed here.</source>
        <translation>
            <numerusform>%n dependency stayed here.</numerusform>
            <numerusform>%n dependencies stayed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeating todos went out as single ones.</source>
        <translation>
            <numerusform>%n repeating todo went out as a single one.</numerusform>
            <numerusform>%n repeating todos went out as single ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todos went out without their planned day or week.</source>
        <translation>
            <numerusform>%n todo went out without its planned day or week.</numerusform>
            <numerusform>%n todos went out without their planned day or week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n todos stayed here.</source>
        <translation>
            <numerusform>The notes of %n todo stayed here.</numerusform>
            <numerusform>The notes of %n todos stayed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due times of day stayed here.</source>
        <translation>
            <numerusform>%n due time of day stayed here.</numerusform>
            <numerusform>%n due times of day stayed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n projects only the names went out.</source>
        <translation>
            <numerusform>Of %n project only the name went out.</numerusform>
            <numerusform>Of %n projects only the names went out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted records stayed here.</source>
        <translation>
            <numerusform>%n deleted record stayed here.</numerusform>
            <numerusform>%n deleted records stayed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n values with several versions the shown one went out.</source>
        <translation>
            <numerusform>Of %n value with several versions the shown one went out.</numerusform>
            <numerusform>Of %n values with several versions the shown one went out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events and journal entries are no todos; they were left out.</source>
        <translation>
            <numerusform>%n event or journal entry is no todo; it was left out.</numerusform>
            <numerusform>%n events and journal entries are no todos; they were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms are at a place or without a time; they are kept for an export only.</source>
        <translation>
            <numerusform>%n alarm is at a place or without a time; it is kept for an export only.</numerusform>
            <numerusform>%n alarms are at a place or without a time; they are kept for an export only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks that others belong to are not in the file.</source>
        <translation>
            <numerusform>%n task that others belong to is not in the file.</numerusform>
            <numerusform>%n tasks that others belong to are not in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks had been started; no timer runs for them here.</source>
        <translation>
            <numerusform>%n task had been started; no timer runs for it here.</numerusform>
            <numerusform>%n tasks had been started; no timer runs for them here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks had a date to expire; here they stay.</source>
        <translation>
            <numerusform>%n task had a date to expire; here it stays.</numerusform>
            <numerusform>%n tasks had a date to expire; here they stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks that others wait for are not in the file.</source>
        <translation>
            <numerusform>%n task that others wait for is not in the file.</numerusform>
            <numerusform>%n tasks that others wait for are not in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sections became tags of their tasks; here a project has none.</source>
        <translation>
            <numerusform>%n section became a tag of its tasks; here a project has none.</numerusform>
            <numerusform>%n sections became tags of their tasks; here a project has none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines name several projects; the first one was taken.</source>
        <translation>
            <numerusform>%n line names several projects; the first one was taken.</numerusform>
            <numerusform>%n lines name several projects; the first one was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks have a place; it is kept for an export only.</source>
        <translation>
            <numerusform>%n task has a place; it is kept for an export only.</numerusform>
            <numerusform>%n tasks have a place; it is kept for an export only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks have links or attached files; these are kept for an export only.</source>
        <translation>
            <numerusform>%n task has links or attached files; these are kept for an export only.</numerusform>
            <numerusform>%n tasks have links or attached files; these are kept for an export only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks name people; they are kept for an export only.</source>
        <translation>
            <numerusform>%n task names people; they are kept for an export only.</numerusform>
            <numerusform>%n tasks name people; they are kept for an export only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are done in part; how far is kept for an export only.</source>
        <translation>
            <numerusform>%n task is done in part; how far is kept for an export only.</numerusform>
            <numerusform>%n tasks are done in part; how far is kept for an export only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of your own are kept for an export only: %1.</source>
        <translation>
            <numerusform>%n field of your own is kept for an export only: %1.</numerusform>
            <numerusform>%n fields of your own are kept for an export only: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are assigned to somebody; that is not shown here.</source>
        <translation>
            <numerusform>%n task is assigned to somebody; that is not shown here.</numerusform>
            <numerusform>%n tasks are assigned to somebody; that is not shown here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeadTime</name>
    <message numerus="yes">
        <source>%n minutes before</source>
        <translation>
            <numerusform>%n minute before</numerusform>
            <numerusform>%n minutes before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours before</source>
        <translation>
            <numerusform>%n hour before</numerusform>
            <numerusform>%n hours before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannerText</name>
    <message numerus="yes">
        <source>%n todos added to Inbox</source>
        <translation>
            <numerusform>%n todo added to Inbox</numerusform>
            <numerusform>%n todos added to Inbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todos duplicated</source>
        <translation>
            <numerusform>%n todo duplicated</numerusform>
            <numerusform>%n todos duplicated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todos moved</source>
        <translation>
            <numerusform>%n todo moved</numerusform>
            <numerusform>%n todos moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectList</name>
    <message numerus="yes">
        <source>%n due for review</source>
        <translation>
            <numerusform>%n due for review</numerusform>
            <numerusform>%n due for review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>every year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after completion</source>
        <translation>
            <numerusform>%n day after completion</numerusform>
            <numerusform>%n days after completion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after completion</source>
        <translation>
            <numerusform>%n week after completion</numerusform>
            <numerusform>%n weeks after completion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months after completion</source>
        <translation>
            <numerusform>%n month after completion</numerusform>
            <numerusform>%n months after completion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years after completion</source>
        <translation>
            <numerusform>%n year after completion</numerusform>
            <numerusform>%n years after completion</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message numerus="yes">
        <source>open for %n days</source>
        <translation>
            <numerusform>open for %n day</numerusform>
            <numerusform>open for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has rolled over %n times. Split it, park it, or let it go; or roll it once more.</source>
        <translation>
            <numerusform>It has rolled over once. Split it, park it, or let it go; or roll it once more.</numerusform>
            <numerusform>It has rolled over %n times. Split it, park it, or let it go; or roll it once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more follow when these are decided.</source>
        <translation>
            <numerusform>%n more follows when these are decided.</numerusform>
            <numerusform>%n more follow when these are decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todos do not fit yet.</source>
        <translation>
            <numerusform>%n todo does not fit yet.</numerusform>
            <numerusform>%n todos do not fit yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to close</source>
        <translation>
            <numerusform>%n to close</numerusform>
            <numerusform>%n to close</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ran long</source>
        <translation>
            <numerusform>%n ran long</numerusform>
            <numerusform>%n ran long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectedTodo</name>
    <message numerus="yes">
        <source>%n todos wait for a place</source>
        <translation>
            <numerusform>%n todo waits for a place</numerusform>
            <numerusform>%n todos wait for a place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShutdownPanel</name>
    <message numerus="yes">
        <source>%n are open</source>
        <translation>
            <numerusform>%n is open</numerusform>
            <numerusform>%n are open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message numerus="yes">
        <source>%n todos</source>
        <translation>
            <numerusform>%n todo</numerusform>
            <numerusform>%n todos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodoText</name>
    <message numerus="yes">
        <source>rolled over %n times</source>
        <translation>
            <numerusform>rolled over once</numerusform>
            <numerusform>rolled over %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekBanner</name>
    <message numerus="yes">
        <source>%n todos have a proposed day.</source>
        <translation>
            <numerusform>One todo has a proposed day.</numerusform>
            <numerusform>%n todos have a proposed day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekText</name>
    <message numerus="yes">
        <source>%n todos</source>
        <translation>
            <numerusform>%n todo</numerusform>
            <numerusform>%n todos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split into %n parts</source>
        <translation>
            <numerusform>Split into %n part</numerusform>
            <numerusform>Split into %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one has rolled over %n times</source>
        <translation>
            <numerusform>one has rolled over once</numerusform>
            <numerusform>one has rolled over %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todos are left over from last week.</source>
        <translation>
            <numerusform>%n todo is left over from last week.</numerusform>
            <numerusform>%n todos are left over from last week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have rolled over more than once</source>
        <translation>
            <numerusform>%n has rolled over more than once</numerusform>
            <numerusform>%n have rolled over more than once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::ContractView</name>
    <message numerus="yes">
        <source>%n todos</source>
        <translation>
            <numerusform>%n todo</numerusform>
            <numerusform>%n todos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::DataView</name>
    <message numerus="yes">
        <source>Your data is in %1 and was left as it is. %n things in it are not as they should be.</source>
        <translation>
            <numerusform>Your data is in %1 and was left as it is. %n thing in it is not as it should be.</numerusform>
            <numerusform>Your data is in %1 and was left as it is. %n things in it are not as they should be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later changes were recovered.</source>
        <translation>
            <numerusform>%n later change was recovered.</numerusform>
            <numerusform>%n later changes were recovered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be read any more.</source>
        <translation>
            <numerusform>%n change could not be read any more.</numerusform>
            <numerusform>%n changes could not be read any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later changes are taken back. A backup is made first, and Undo brings them back.</source>
        <translation>
            <numerusform>%n later change is taken back. A backup is made first, and Undo brings it back.</numerusform>
            <numerusform>%n later changes are taken back. A backup is made first, and Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::GoalView</name>
    <message numerus="yes">
        <source>%n todos</source>
        <translation>
            <numerusform>%n todo</numerusform>
            <numerusform>%n todos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::ImportView</name>
    <message numerus="yes">
        <source>%n todos</source>
        <translation>
            <numerusform>%n todo</numerusform>
            <numerusform>%n todos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items added</source>
        <translation>
            <numerusform>%n item added</numerusform>
            <numerusform>%n items added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n items</source>
        <translation>
            <numerusform>Add %n item</numerusform>
            <numerusform>Add %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open todos</source>
        <translation>
            <numerusform>%n open todo</numerusform>
            <numerusform>%n open todos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other records</source>
        <translation>
            <numerusform>%n other record</numerusform>
            <numerusform>%n other records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values could not be read. Their todos come along with the original text in their notes.</source>
        <translation>
            <numerusform>One value could not be read. Its todo comes along with the original text in its notes.</numerusform>
            <numerusform>%n values could not be read. Their todos come along with the original text in their notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n items</source>
        <translation>
            <numerusform>Adding %n item</numerusform>
            <numerusform>Adding %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::ProjectPlanner</name>
    <message numerus="yes">
        <source>Deleted %1 and %n open todos</source>
        <translation>
            <numerusform>Deleted %1 and its open todo</numerusform>
            <numerusform>Deleted %1 and %n open todos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::ProjectView</name>
    <message numerus="yes">
        <source>%1 of %n todos</source>
        <translation>
            <numerusform>%1 of %n todo</numerusform>
            <numerusform>%1 of %n todos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review every %n weeks</source>
        <translation>
            <numerusform>Review every week</numerusform>
            <numerusform>Review every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review every %n days</source>
        <translation>
            <numerusform>Review every day</numerusform>
            <numerusform>Review every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::ReminderView</name>
    <message numerus="yes">
        <source>In %n minutes</source>
        <translation>
            <numerusform>In %n minute</numerusform>
            <numerusform>In %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders while you were away</source>
        <translation>
            <numerusform>%n reminder while you were away</numerusform>
            <numerusform>%n reminders while you were away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::ReviewView</name>
    <message numerus="yes">
        <source>%n parts, %1</source>
        <translation>
            <numerusform>%n part, %1</numerusform>
            <numerusform>%n parts, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to decide</source>
        <translation>
            <numerusform>%n still to decide</numerusform>
            <numerusform>%n still to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <translation>
            <numerusform>%n reached</numerusform>
            <numerusform>%n reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are %n goals. About four can be kept in sight; is one of them for another week?</source>
        <translation>
            <numerusform>This is %n goal. About four can be kept in sight; is one of them for another week?</numerusform>
            <numerusform>These are %n goals. About four can be kept in sight; is one of them for another week?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::ShutdownView</name>
    <message numerus="yes">
        <source>%n todos done</source>
        <translation>
            <numerusform>%n todo done</numerusform>
            <numerusform>%n todos done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::SuggestionsView</name>
    <message numerus="yes">
        <source>%1 has rolled over %n times</source>
        <translation>
            <numerusform>%1 has rolled over %n time</numerusform>
            <numerusform>%1 has rolled over %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::TriageView</name>
    <message numerus="yes">
        <source>“%1” appears in %n of its todos</source>
        <translation>
            <numerusform>“%1” appears in %n of its todos</numerusform>
            <numerusform>“%1” appears in %n of its todos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar todos took %1</source>
        <translation>
            <numerusform>%n similar todo took %1</numerusform>
            <numerusform>%n similar todos took %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Triage is done: %n todos</source>
        <translation>
            <numerusform>Triage is done: %n todo</numerusform>
            <numerusform>Triage is done: %n todos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todos in its place</source>
        <translation>
            <numerusform>%n todo in its place</numerusform>
            <numerusform>%n todos in its place</numerusform>
        </translation>
    </message>
</context>
</TS>
