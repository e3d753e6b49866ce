<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionText</name>
    <message numerus="yes">
        <source>%Ln todos done</source>
        <translation>
            <numerusform>%Ln todo done</numerusform>
            <numerusform>%Ln todos done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos open again</source>
        <translation>
            <numerusform>%Ln todo open again</numerusform>
            <numerusform>%Ln todos open again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos let go</source>
        <translation>
            <numerusform>%Ln todo let go</numerusform>
            <numerusform>%Ln todos let go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos have no day now</source>
        <translation>
            <numerusform>%Ln todo has no day now</numerusform>
            <numerusform>%Ln todos have no day now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos moved to %1</source>
        <translation>
            <numerusform>%Ln todo moved to %1</numerusform>
            <numerusform>%Ln todos moved to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos are back in the Inbox</source>
        <translation>
            <numerusform>%Ln todo is back in the Inbox</numerusform>
            <numerusform>%Ln todos are back in the Inbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos count for %1</source>
        <translation>
            <numerusform>%Ln todo counts for %1</numerusform>
            <numerusform>%Ln todos count for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos moved to %1</source>
        <comment>a project</comment>
        <translation>
            <numerusform>%Ln todo moved to %1</numerusform>
            <numerusform>%Ln todos moved to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later changes were left alone.</source>
        <translation>
            <numerusform>One later change was left alone.</numerusform>
            <numerusform>%Ln later changes were left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sennight cannot write to the disk. Your last %Ln changes are in memory only.</source>
        <translation>
            <numerusform>Sennight cannot write to the disk. Your last change is in memory only.</numerusform>
            <numerusform>Sennight cannot write to the disk. Your last %Ln changes are in memory only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%Ln todo deleted. Undo brings it back.</numerusform>
            <numerusform>%Ln todos deleted. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletionQuestion</name>
    <message numerus="yes">
        <source>%Ln todos are still open. Undo takes all of it back.</source>
        <translation>
            <numerusform>%Ln todo is still open. Undo takes all of it back.</numerusform>
            <numerusform>%Ln todos are still open. Undo takes all of it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictLabel</name>
    <message numerus="yes">
        <source>%Ln clashes</source>
        <translation>
            <numerusform>%Ln clash</numerusform>
            <numerusform>%Ln clashes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractPanel</name>
    <message numerus="yes">
        <source>%Ln todos do not fit</source>
        <translation>
            <numerusform>One todo does not fit</numerusform>
            <numerusform>%Ln todos do not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move all %Ln</source>
        <translation>
            <numerusform>Move all %Ln</numerusform>
            <numerusform>Move all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractText</name>
    <message numerus="yes">
        <source>%Ln came in</source>
        <translation>
            <numerusform>%Ln came in</numerusform>
            <numerusform>%Ln came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved within the week</source>
        <translation>
            <numerusform>%Ln moved within the week</numerusform>
            <numerusform>%Ln moved within the week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left the week</source>
        <translation>
            <numerusform>%Ln left the week</numerusform>
            <numerusform>%Ln left the week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln got another estimate</source>
        <translation>
            <numerusform>%Ln got another estimate</numerusform>
            <numerusform>%Ln got another estimate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were let go</source>
        <translation>
            <numerusform>%Ln was let go</numerusform>
            <numerusform>%Ln were let go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were deleted</source>
        <translation>
            <numerusform>%Ln was deleted</numerusform>
            <numerusform>%Ln were deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos have no estimate; they are not counted.</source>
        <translation>
            <numerusform>%Ln todo has no estimate; it is not counted.</numerusform>
            <numerusform>%Ln todos have no estimate; they are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletionOfProject</name>
    <message numerus="yes">
        <source>Delete “%1” and its %Ln open todos?</source>
        <translation>
            <numerusform>Delete “%1” and its open todo?</numerusform>
            <numerusform>Delete “%1” and its %Ln open todos?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletionQuestion</name>
    <message numerus="yes">
        <source>Delete %Ln todos?</source>
        <translation>
            <numerusform>Delete %Ln todo?</numerusform>
            <numerusform>Delete %Ln todos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is a large part of the %Ln todos here. Undo brings them back.</source>
        <translation>
            <numerusform>That is a large part of the %Ln todo here. Undo brings it back.</numerusform>
            <numerusform>That is a large part of the %Ln todos here. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DumpBox</name>
    <message numerus="yes">
        <source>%Ln todos</source>
        <translation>
            <numerusform>%Ln todo</numerusform>
            <numerusform>%Ln todos</numerusform>
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
        <source>%Ln minutes before</source>
        <translation>
            <numerusform>%Ln minute before</numerusform>
            <numerusform>%Ln minutes before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours before</source>
        <translation>
            <numerusform>%Ln hour before</numerusform>
            <numerusform>%Ln hours before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannerText</name>
    <message numerus="yes">
        <source>%Ln todos added to Inbox</source>
        <translation>
            <numerusform>%Ln todo added to Inbox</numerusform>
            <numerusform>%Ln todos added to Inbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos duplicated</source>
        <translation>
            <numerusform>%Ln todo duplicated</numerusform>
            <numerusform>%Ln todos duplicated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos moved</source>
        <translation>
            <numerusform>%Ln todo moved</numerusform>
            <numerusform>%Ln todos moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectList</name>
    <message numerus="yes">
        <source>%Ln due for review</source>
        <translation>
            <numerusform>%Ln due for review</numerusform>
            <numerusform>%Ln due for review</numerusform>
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
        <source>open for %Ln days</source>
        <translation>
            <numerusform>open for %Ln day</numerusform>
            <numerusform>open for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has rolled over %Ln times. Split it, park it, or let it go; or roll it once more.</source>
        <translation>
            <numerusform>It has rolled over once. Split it, park it, or let it go; or roll it once more.</numerusform>
            <numerusform>It has rolled over %Ln times. Split it, park it, or let it go; or roll it once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more follow when these are decided.</source>
        <translation>
            <numerusform>%Ln more follows when these are decided.</numerusform>
            <numerusform>%Ln more follow when these are decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos do not fit yet.</source>
        <translation>
            <numerusform>%Ln todo does not fit yet.</numerusform>
            <numerusform>%Ln todos do not fit yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to close</source>
        <translation>
            <numerusform>%Ln to close</numerusform>
            <numerusform>%Ln to close</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ran long</source>
        <translation>
            <numerusform>%Ln ran long</numerusform>
            <numerusform>%Ln ran long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goals</source>
        <translation>
            <numerusform>%Ln goal</numerusform>
            <numerusform>%Ln goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectedTodo</name>
    <message numerus="yes">
        <source>%Ln todos wait for a place</source>
        <translation>
            <numerusform>%Ln todo waits for a place</numerusform>
            <numerusform>%Ln todos wait for a place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShutdownPanel</name>
    <message numerus="yes">
        <source>%Ln are open</source>
        <translation>
            <numerusform>%Ln is open</numerusform>
            <numerusform>%Ln are open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPopover</name>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncStatus</name>
    <message numerus="yes">
        <source>%Ln conflicts waiting</source>
        <translation>
            <numerusform>%Ln conflict waiting</numerusform>
            <numerusform>%Ln conflicts waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message numerus="yes">
        <source>%Ln todos</source>
        <translation>
            <numerusform>%Ln todo</numerusform>
            <numerusform>%Ln todos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodoText</name>
    <message numerus="yes">
        <source>rolled over %Ln times</source>
        <translation>
            <numerusform>rolled over once</numerusform>
            <numerusform>rolled over %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message numerus="yes">
        <source>%Ln todos, %1</source>
        <translation>
            <numerusform>%Ln todo, %1</numerusform>
            <numerusform>%Ln todos, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekBanner</name>
    <message numerus="yes">
        <source>%Ln todos have a proposed day.</source>
        <translation>
            <numerusform>One todo has a proposed day.</numerusform>
            <numerusform>%Ln todos have a proposed day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekText</name>
    <message numerus="yes">
        <source>%Ln todos</source>
        <translation>
            <numerusform>%Ln todo</numerusform>
            <numerusform>%Ln todos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split into %Ln parts</source>
        <translation>
            <numerusform>Split into %Ln part</numerusform>
            <numerusform>Split into %Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one has rolled over %Ln times</source>
        <translation>
            <numerusform>one has rolled over once</numerusform>
            <numerusform>one has rolled over %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos are left over from last week.</source>
        <translation>
            <numerusform>%Ln todo is left over from last week.</numerusform>
            <numerusform>%Ln todos are left over from last week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have rolled over more than once</source>
        <translation>
            <numerusform>%Ln has rolled over more than once</numerusform>
            <numerusform>%Ln have rolled over more than once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::ConflictFields</name>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::ConflictView</name>
    <message numerus="yes">
        <source>Keep these %Ln choices</source>
        <translation>
            <numerusform>Keep this choice</numerusform>
            <numerusform>Keep these %Ln choices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things were changed on two devices. All versions are safe.</source>
        <translation>
            <numerusform>%Ln thing was changed on two devices. All versions are safe.</numerusform>
            <numerusform>%Ln things were changed on two devices. All versions are safe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::ContractView</name>
    <message numerus="yes">
        <source>%Ln todos</source>
        <translation>
            <numerusform>%Ln todo</numerusform>
            <numerusform>%Ln todos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::DataView</name>
    <message numerus="yes">
        <source>Your data is in %1 and was left as it is. %Ln things in it are not as they should be.</source>
        <translation>
            <numerusform>Your data is in %1 and was left as it is. %Ln thing in it is not as it should be.</numerusform>
            <numerusform>Your data is in %1 and was left as it is. %Ln things in it are not as they should be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later changes were recovered.</source>
        <translation>
            <numerusform>%Ln later change was recovered.</numerusform>
            <numerusform>%Ln later changes were recovered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes could not be read any more.</source>
        <translation>
            <numerusform>%Ln change could not be read any more.</numerusform>
            <numerusform>%Ln changes could not be read any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later changes are taken back. A backup is made first, and Undo brings them back.</source>
        <translation>
            <numerusform>%Ln later change is taken back. A backup is made first, and Undo brings it back.</numerusform>
            <numerusform>%Ln later changes are taken back. A backup is made first, and Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::GoalView</name>
    <message numerus="yes">
        <source>%Ln todos</source>
        <translation>
            <numerusform>%Ln todo</numerusform>
            <numerusform>%Ln todos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::ImportView</name>
    <message numerus="yes">
        <source>%Ln todos</source>
        <translation>
            <numerusform>%Ln todo</numerusform>
            <numerusform>%Ln todos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items added</source>
        <translation>
            <numerusform>%Ln item added</numerusform>
            <numerusform>%Ln items added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln items</source>
        <translation>
            <numerusform>Add %Ln item</numerusform>
            <numerusform>Add %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open todos</source>
        <translation>
            <numerusform>%Ln open todo</numerusform>
            <numerusform>%Ln open todos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln projects</source>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other records</source>
        <translation>
            <numerusform>%Ln other record</numerusform>
            <numerusform>%Ln other records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values could not be read. Their todos come along with the original text in their notes.</source>
        <translation>
            <numerusform>One value could not be read. Its todo comes along with the original text in its notes.</numerusform>
            <numerusform>%Ln values could not be read. Their todos come along with the original text in their notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln items</source>
        <translation>
            <numerusform>Adding %Ln item</numerusform>
            <numerusform>Adding %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::ProjectPlanner</name>
    <message numerus="yes">
        <source>Deleted %1 and %Ln open todos</source>
        <translation>
            <numerusform>Deleted %1 and its open todo</numerusform>
            <numerusform>Deleted %1 and %Ln open todos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::ProjectView</name>
    <message numerus="yes">
        <source>%1 of %Ln todos</source>
        <translation>
            <numerusform>%1 of %Ln todo</numerusform>
            <numerusform>%1 of %Ln todos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review every %Ln weeks</source>
        <translation>
            <numerusform>Review every week</numerusform>
            <numerusform>Review every %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review every %Ln days</source>
        <translation>
            <numerusform>Review every day</numerusform>
            <numerusform>Review every %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::PutBackView</name>
    <message numerus="yes">
        <source>%Ln deleted things were put back.</source>
        <translation>
            <numerusform>%Ln deleted thing was put back.</numerusform>
            <numerusform>%Ln deleted things were put back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::ReminderView</name>
    <message numerus="yes">
        <source>In %Ln minutes</source>
        <translation>
            <numerusform>In %Ln minute</numerusform>
            <numerusform>In %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminders while you were away</source>
        <translation>
            <numerusform>%Ln reminder while you were away</numerusform>
            <numerusform>%Ln reminders while you were away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::ReviewView</name>
    <message numerus="yes">
        <source>%Ln parts, %1</source>
        <translation>
            <numerusform>%Ln part, %1</numerusform>
            <numerusform>%Ln parts, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to decide</source>
        <translation>
            <numerusform>%Ln still to decide</numerusform>
            <numerusform>%Ln still to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reached</source>
        <translation>
            <numerusform>%Ln reached</numerusform>
            <numerusform>%Ln reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are %Ln goals. About four can be kept in sight; is one of them for another week?</source>
        <translation>
            <numerusform>This is %Ln goal. About four can be kept in sight; is one of them for another week?</numerusform>
            <numerusform>These are %Ln goals. About four can be kept in sight; is one of them for another week?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::ShutdownView</name>
    <message numerus="yes">
        <source>%Ln todos done</source>
        <translation>
            <numerusform>%Ln todo done</numerusform>
            <numerusform>%Ln todos done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::SuggestionsView</name>
    <message numerus="yes">
        <source>%1 has rolled over %Ln times</source>
        <translation>
            <numerusform>%1 has rolled over %Ln time</numerusform>
            <numerusform>%1 has rolled over %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::SyncDevicesView</name>
    <message numerus="yes">
        <source>not seen for %Ln days</source>
        <translation>
            <numerusform>not seen for %Ln day</numerusform>
            <numerusform>not seen for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::SyncFactsView</name>
    <message numerus="yes">
        <source>%Ln todos waiting</source>
        <translation>
            <numerusform>%Ln todo waiting</numerusform>
            <numerusform>%Ln todos waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln projects waiting</source>
        <translation>
            <numerusform>%Ln project waiting</numerusform>
            <numerusform>%Ln projects waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goals waiting</source>
        <translation>
            <numerusform>%Ln goal waiting</numerusform>
            <numerusform>%Ln goals waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracked times waiting</source>
        <translation>
            <numerusform>%Ln tracked time waiting</numerusform>
            <numerusform>%Ln tracked times waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other things waiting</source>
        <translation>
            <numerusform>%Ln other thing waiting</numerusform>
            <numerusform>%Ln other things waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::SyncLogModel</name>
    <message numerus="yes">
        <source>Sent %Ln changes</source>
        <translation>
            <numerusform>Sent %Ln change</numerusform>
            <numerusform>Sent %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received %Ln changes</source>
        <translation>
            <numerusform>Received %Ln change</numerusform>
            <numerusform>Received %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>received %Ln</source>
        <translation>
            <numerusform>received %Ln</numerusform>
            <numerusform>received %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were put aside</source>
        <translation>
            <numerusform>%Ln change was put aside</numerusform>
            <numerusform>%Ln changes were put aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent everything that is here: %Ln items</source>
        <translation>
            <numerusform>Sent everything that is here: %Ln item</numerusform>
            <numerusform>Sent everything that is here: %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things were changed on two devices</source>
        <translation>
            <numerusform>%Ln thing was changed on two devices</numerusform>
            <numerusform>%Ln things were changed on two devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted things were put back</source>
        <translation>
            <numerusform>%Ln deleted thing was put back</numerusform>
            <numerusform>%Ln deleted things were put back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things were deleted on another device</source>
        <translation>
            <numerusform>%Ln thing was deleted on another device</numerusform>
            <numerusform>%Ln things were deleted on another device</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::SyncProjectModel</name>
    <message numerus="yes">
        <source>%L1 of %Ln projects</source>
        <translation>
            <numerusform>%L1 of %Ln project</numerusform>
            <numerusform>%L1 of %Ln projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::SyncSetupView</name>
    <message numerus="yes">
        <source>%Ln items, about %1</source>
        <translation>
            <numerusform>%Ln item, about %1</numerusform>
            <numerusform>%Ln items, about %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::SyncView</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back online · sending %Ln</source>
        <translation>
            <numerusform>Back online · sending %Ln</numerusform>
            <numerusform>Back online · sending %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to settle</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%Ln to settle</numerusform>
            <numerusform>%Ln to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no room left on the server. Nothing was lost; %Ln changes wait here.</source>
        <translation>
            <numerusform>There is no room left on the server. Nothing was lost; %Ln change waits here.</numerusform>
            <numerusform>There is no room left on the server. Nothing was lost; %Ln changes wait here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %Ln minutes</source>
        <translation>
            <numerusform>Trying again in %Ln minute</numerusform>
            <numerusform>Trying again in %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sync is paused. %Ln changes are safe on this device.</source>
        <translation>
            <numerusform>Sync is paused. %Ln change is safe on this device.</numerusform>
            <numerusform>Sync is paused. %Ln changes are safe on this device.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can keep working. %Ln changes will go out when this computer is back online.</source>
        <translation>
            <numerusform>You can keep working. %Ln change will go out when this computer is back online.</numerusform>
            <numerusform>You can keep working. %Ln changes will go out when this computer is back online.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes off, so other devices may show odd times.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %Ln minute off, so other devices may show odd times.</numerusform>
            <numerusform>This computer&apos;s clock is %Ln minutes off, so other devices may show odd times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes waiting to go</source>
        <translation>
            <numerusform>%Ln change waiting to go</numerusform>
            <numerusform>%Ln changes waiting to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %Ln seconds</source>
        <translation>
            <numerusform>Trying again in %Ln second</numerusform>
            <numerusform>Trying again in %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln changes have gone out.</source>
        <translation>
            <numerusform>Your %Ln change has gone out.</numerusform>
            <numerusform>All %Ln changes have gone out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things were deleted on another device.</source>
        <translation>
            <numerusform>%Ln thing was deleted on another device.</numerusform>
            <numerusform>%Ln things were deleted on another device.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::TriageView</name>
    <message numerus="yes">
        <source>“%1” appears in %Ln of its todos</source>
        <translation>
            <numerusform>“%1” appears in %Ln of its todos</numerusform>
            <numerusform>“%1” appears in %Ln of its todos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar todos took %1</source>
        <translation>
            <numerusform>%Ln similar todo took %1</numerusform>
            <numerusform>%Ln similar todos took %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Triage is done: %Ln todos</source>
        <translation>
            <numerusform>Triage is done: %Ln todo</numerusform>
            <numerusform>Triage is done: %Ln todos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>about %Ln min left</numerusform>
            <numerusform>about %Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos in its place</source>
        <translation>
            <numerusform>%Ln todo in its place</numerusform>
            <numerusform>%Ln todos in its place</numerusform>
        </translation>
    </message>
</context>
</TS>
